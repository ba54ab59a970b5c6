// The library's main job on real input: two models, three precisions, eight machines; speed, memory, money, and a lifetime.
import { claimsTable } from "./claims/claimsTable.ts";
import { machines } from "./machines/machines.ts";
import { load, type Placement, place, utilization } from "./machines/placement.ts";
import { atAllPrecisions } from "./models/precisions.ts";
import { llama70b, qwen3_8b } from "./models/servedModels.ts";
import { lifetimeTable } from "./tables/lifetimeTable.ts";
import { memoryTable } from "./tables/memoryTable.ts";
import { pricesTable, trainingHour } from "./tables/pricesTable.ts";
import { servingTable } from "./tables/servingTable.ts";
import { workloadTable } from "./tables/workloadTable.ts";

function heading(title: string): string {
  return `\n== ${title} ==\n`;
}

function cheapest(placements: readonly Placement[]): Placement | undefined {
  const cost = ({ perMillionTokens }: Placement) => perMillionTokens.amount.toNumber();
  return placements.toSorted((a, b) => cost(a) - cost(b))[0];
}

const { inputTokens, outputTokens, concurrency } = load;
console.log(heading("Prices of an accelerator-hour"));
console.log(pricesTable(machines));

const placed: Placement[] = [];
for (const served of [qwen3_8b(), llama70b()]) {
  const precise = atAllPrecisions(served);
  const placements = machines.flatMap((machine) => precise.flatMap((each) => place(machine, each) ?? []));
  placed.push(...placements);
  console.log(heading(`${served.model.name}: memory`));
  console.log(memoryTable(served, precise));
  console.log(
    heading(`${served.model.name}: ${concurrency} requests of ${inputTokens} + ${outputTokens} tokens in flight`),
  );
  console.log(
    `on the fewest chips that hold them; in brackets the 80 % interval; dollars per million tokens at ${utilization * 100} % of billed hours busy\n`,
  );
  console.log(servingTable(placements));
  const best = cheapest(placements);
  if (best === undefined) continue;
  console.log(heading(`${served.model.name}: training against inference`));
  console.log(lifetimeTable(served, best, trainingHour.pricePerAcceleratorHour));
}

console.log(heading("Llama 3.1 70B on H100: what the two workloads ask"));
console.log(workloadTable(llama70b()));

console.log(heading("What was claimed, and what comes out"));
console.log(claimsTable(placed));
