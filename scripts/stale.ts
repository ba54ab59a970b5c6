// Lists the price series and sources that are due for another look: npm run stale [-- --on DAY]. It reports; it never fails.
import { staleData } from "./catalogue/staleData.ts";

const asked = process.argv.indexOf("--on");
const day = asked < 0 ? new Date().toISOString().slice(0, 10) : (process.argv[asked + 1] ?? "");
const stale = staleData(day);
for (const { kind, name, on, days } of stale) console.log(`${String(days).padStart(6)} days  ${on}  ${kind}  ${name}`);
console.log(`${stale.length} entries are older than the data policy wants on ${day}.`);
