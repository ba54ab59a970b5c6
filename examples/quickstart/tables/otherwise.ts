import { moneyRatio } from "llm-economics/cost";
import type { RentalChannel } from "llm-economics/prices";
import { machines } from "../machines/machines.ts";
import {
  atChannel,
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

/** Lengths of a long request, typical of coding assistants. */
export const longRequests: Pick<Load, "inputTokens" | "outputTokens"> = { inputTokens: 6_000, outputTokens: 400 };

/** Variations of concurrency, lengths and limits, one at a time. */
const cases: readonly Case[] = [
  { says: "1 at once", load: { concurrency: 1 } },
  { says: "8 at once", load: { concurrency: 8 } },
  { says: "256 at once", load: { concurrency: 256 } },
  { says: "long", load: longRequests },
  { says: "20 ms", limit: { timePerOutputTokenSeconds: 0.02 } },
  { says: "100 ms", limit: { timePerOutputTokenSeconds: 0.1 } },
];

/** Returns the cheapest machine at other loads and limits, such as "MI300X (1 at once, 100 ms), B200 (256 at once)". */
export function otherwise(precisions: readonly PreciseModel[]): string {
  const found = new Map<string, string[]>();
  for (const each of cases) {
    const name = cheapestFor(precisions, each)?.machine.name ?? "nobody";
    found.set(name, [...(found.get(name) ?? []), each.says]);
  }
  return [...found].map(([name, says]) => `${name} (${says.join(", ")})`).join(", ");
}

function cheapestFor(precisions: readonly PreciseModel[], each: Pick<Case, "load" | "limit">): Placement | undefined {
  const placed = machines.flatMap((machine) =>
    precisions.flatMap((precise) => everyPlace(machine, precise, { ...load, ...each.load })),
  );
  return cheapest(placed.filter((placement) => keeps(placement, { ...limit, ...each.limit })));
}

/** Returns how many times the best placement's cost of a request a long request costs, each on its cheapest machine. */
export function longRequestCost(best: Placement, precisions: readonly PreciseModel[]): number {
  const long = cheapestFor(precisions, { load: longRequests });
  if (long === undefined) return Number.NaN;
  const tokens = ({ inputTokens, outputTokens }: typeof longRequests) => inputTokens + outputTokens;
  const perToken = moneyRatio(long.perMillionTokens, best.perMillionTokens).toNumber();
  return (perToken * tokens(longRequests)) / tokens(load);
}

const namesOf = (placements: readonly Placement[]) =>
  [...new Set(placements.map(({ machine }) => machine.name))].join(", ") || "none";

/**
 * Returns the other machines that the data do not tell apart from the best: those whose cost interval overlaps its own, those that cost
 * less at their lowest specialist rent than the best at its highest, and the cheapest at spot rents.
 */
export function undecided(best: Placement, kept: readonly Placement[]): string {
  const { high } = best.perMillionTokens.interval;
  const bySpeed = kept.filter(({ perMillionTokens: { interval } }) => interval.low.amount.lt(high.amount));
  const spot = cheapest(atChannel(kept, "specialist", "spot"));
  const close = new Set([...bySpeed, ...cheaperAtLowest(best, kept, "specialist")].map(({ machine }) => machine));
  return namesOf(
    kept.filter(({ machine }) => machine !== best.machine && (close.has(machine) || machine === spot?.machine)),
  );
}

/** Returns the cheapest machine at the median rent of a kind of seller, and those that cost less at another of its sellers. */
export function atSellers(kept: readonly Placement[], channel: RentalChannel): string {
  const rented = atChannel(kept, channel);
  const best = cheapest(rented);
  if (best === undefined) return "nobody";
  const others = cheaperAtLowest(best, rented, channel).filter(({ machine }) => machine !== best.machine);
  return others.length === 0 ? best.machine.name : `${best.machine.name} (or ${namesOf(others)})`;
}

/** Returns the placements that cost less at the lowest rent of their machine than the best at its highest. */
function cheaperAtLowest(best: Placement, kept: readonly Placement[], channel: RentalChannel): readonly Placement[] {
  const highest = atRent(best, channel, "high");
  return kept.filter((each) => atRent(each, channel, "low") < highest);
}

/** Returns the cost per million tokens at the lowest or highest rent of a kind of seller, in USD. */
function atRent(placement: Placement, channel: RentalChannel, end: "low" | "high"): number {
  const { rents } = placement.machine;
  const [low, high] = rents ? rentSpread(rents, channel) : [1, 1];
  return placement.perMillionTokens.amount.toNumber() * (end === "low" ? low : high);
}
