// Walk-through of the library on real input: two models, three precisions and eight machines, with speed, memory, cost and lifetime.
// The default output fits one screen; `npm run quickstart -- --all` shows every table and claim behind it.
import { allClaims, claimsLine, claimsTable } from "./claims/claimsTable.ts";
import { machines } from "./machines/machines.ts";
import { cheapest, everyPlace, keepsLimit, load, place, utilization } from "./machines/placement.ts";
import { atAllPrecisions } from "./models/precisions.ts";
import { llama70b, qwen3_8b } from "./models/servedModels.ts";
import { type Answered, answer, answerTable, savings } from "./tables/answerTable.ts";
import { furtherParts } from "./tables/furtherParts.ts";
import { inPairs } from "./tables/inPairs.ts";
import { lifetimeTable } from "./tables/lifetimeTable.ts";
import { memoryTable } from "./tables/memoryTable.ts";
import { pricesTable, trainingHour } from "./tables/pricesTable.ts";
import { servingTable } from "./tables/servingTable.ts";
import { workloadTable } from "./tables/workloadTable.ts";

function heading(title: string): string {
  return `\n== ${title} ==\n`;
}

const answered = [qwen3_8b(), llama70b()].map((served): Answered => {
  const precisions = atAllPrecisions(served);
  const pairs = machines.flatMap((machine) => precisions.map((precise) => [machine, precise] as const));
  const placements = pairs.flatMap((pair) => place(...pair) ?? []);
  return { served, precisions, placements, options: pairs.flatMap((pair) => everyPlace(...pair)) };
});
const claims = allClaims(answered.flatMap(({ placements }) => placements));

console.log(`${answerTable(answered)}\n`);
for (const each of answered) console.log(answer(each));
console.log(inPairs(answered));
console.log(furtherParts(answered));
console.log(claimsLine(claims));

if (process.argv.includes("--all")) {
  const { inputTokens, outputTokens, concurrency } = load;
  console.log(`\n${savings(answered)}`);
  console.log("Full: as many requests at once as cost least within the limit, in every hour.");
  console.log(heading("Prices of an accelerator-hour"));
  console.log(pricesTable(machines));
  for (const { served, precisions, placements, options } of answered) {
    const { name } = served.model;
    console.log(heading(`${name}: memory`));
    console.log(memoryTable(served, precisions));
    console.log(heading(`${name}: ${concurrency} requests of ${inputTokens} + ${outputTokens} tokens in flight`));
    console.log(
      `on the fewest chips that hold them; in brackets the 80 % interval; dollars per million tokens at ${utilization * 100} % of billed hours busy.\nWatts are of the accelerators alone; AWS publishes no power of Inferentia2 or of its servers, so there is none to show.\n`,
    );
    console.log(servingTable(placements));
    const best = cheapest(options.filter(keepsLimit));
    if (best === undefined) continue;
    console.log(heading(`${name}: training against inference`));
    console.log(lifetimeTable(served, best, trainingHour.pricePerAcceleratorHour));
  }
  console.log(heading("Llama 3.1 70B on H100: what the two workloads ask"));
  console.log(workloadTable(llama70b()));
  console.log(heading("What was claimed, and what comes out"));
  console.log(claimsTable(claims));
} else console.log("npm run quickstart -- --all shows every table and every claim.");
