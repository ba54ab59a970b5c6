// Lists price series and sources due for review: npm run stale [-- --on DAY]. It reports only and never fails.
import { staleData } from "./catalogue/staleData.ts";

const option = process.argv.indexOf("--on");
const day = option < 0 ? new Date().toISOString().slice(0, 10) : (process.argv[option + 1] ?? "");
const stale = staleData(day);
for (const { kind, name, on, days } of stale) console.log(`${String(days).padStart(6)} days  ${on}  ${kind}  ${name}`);
console.log(`${stale.length} entries are older than the data policy allows on ${day}.`);
