import { machines } from "../machines/machines.ts";
import {
  cheapest,
  everyPlace,
  keeps,
  type Limit,
  type Load,
  limit,
  load,
  type Placement,
} from "../machines/placement.ts";
import { rentSpread } from "../machines/rentedHour.ts";
import type { PreciseModel } from "../models/precisions.ts";

/** A variation of the table's load or limits, with a short label. */
interface Case {
  readonly says: string;
  readonly load?: Partial<Load>;
  readonly limit?: Partial<Limit>;
}

/** Variations of concurrency, lengths and limits, one at a time. The long prompts are typical of coding assistants. */
const cases: readonly Case[] = [
  { says: "1 at once", load: { concurrency: 1 } },
  { says: "8 at once", load: { concurrency: 8 } },
  { says: "128 at once", load: { concurrency: 128 } },
  { says: "6,000 + 400 tokens", load: { inputTokens: 6_000, outputTokens: 400 } },
  { says: "20 ms", limit: { timePerOutputTokenSeconds: 0.02 } },
  { says: "100 ms", limit: { timePerOutputTokenSeconds: 0.1 } },
];

/** Returns the cheapest machine at other loads and limits, such as "MI300X (1 at once, 100 ms), B200 (128 at once)". */
export function otherwise(precisions: readonly PreciseModel[]): string {
  const found = new Map<string, string[]>();
  for (const each of cases) {
    const placed = machines.flatMap((machine) =>
      precisions.flatMap((precise) => everyPlace(machine, precise, { ...load, ...each.load })),
    );
    const kept = placed.filter((placement) => keeps(placement, { ...limit, ...each.limit }));
    const name = cheapest(kept)?.machine.name ?? "nobody";
    found.set(name, [...(found.get(name) ?? []), each.says]);
  }
  return [...found].map(([name, says]) => `${name} (${says.join(", ")})`).join(", ");
}

const namesOf = (placements: readonly Placement[]) =>
  [...new Set(placements.map(({ machine }) => machine.name))].join(", ") || "none";

/** Returns the other machines whose cost interval overlaps that of the best, so that the estimates do not decide between them. */
export function openBySpeed(best: Placement, kept: readonly Placement[]): string {
  const { high } = best.perMillionTokens.interval;
  return namesOf(
    kept.filter(
      ({ machine, perMillionTokens: { interval } }) => machine !== best.machine && interval.low.amount.lt(high.amount),
    ),
  );
}

/** Returns the other machines that are cheaper at their lowest specialist rent than the best at its highest. */
export function openByRent(best: Placement, kept: readonly Placement[]): string {
  const highest = atRent(best, "high");
  return namesOf(kept.filter((each) => each.machine !== best.machine && atRent(each, "low") < highest));
}

/** Returns the cost per million tokens at the lowest or highest specialist rent of the machine, in USD. */
function atRent({ machine: { rents }, perMillionTokens }: Placement, end: "low" | "high"): number {
  const [low, high] = rents ? rentSpread(rents, "specialist") : [1, 1];
  return perMillionTokens.amount.toNumber() * (end === "low" ? low : high);
}
