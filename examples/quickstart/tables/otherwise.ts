import { moneyRatio } from "llm-economics/cost";
import type { RentalChannel } from "llm-economics/prices";
import { costOf } from "../claims/ratio.ts";
import { machines } from "../machines/machines.ts";
import {
  atBestBatch,
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
export interface Case {
  readonly says: string;
  readonly load?: Partial<Load>;
  readonly limit?: Partial<Limit>;
}

/** Lengths of a long request, typical of coding assistants. */
export const longRequests: Pick<Load, "inputTokens" | "outputTokens"> = { inputTokens: 6_000, outputTokens: 400 };

/** Lengths of a request with a long output, typical of reasoning models. */
export const longAnswers: Pick<Load, "inputTokens" | "outputTokens"> = { inputTokens: 500, outputTokens: 4_000 };

/** Variations of concurrency, lengths and limits, one at a time. */
export const cases: readonly Case[] = [
  { says: "1 at once", load: { concurrency: 1 } },
  { says: "8", load: { concurrency: 8 } },
  { says: "256", load: { concurrency: 256 } },
  { says: "long", load: longRequests },
  { says: "answers", load: longAnswers },
  { says: "20 ms", limit: { timePerOutputTokenSeconds: 0.02 } },
  { says: "100 ms", limit: { timePerOutputTokenSeconds: 0.1 } },
];

/** Returns the cheapest machine at other loads and limits, such as "MI300X (1 at once, 8, 100 ms), B200 (256)". */
export function otherwise(precisions: readonly PreciseModel[]): string {
  const found = new Map<string, string[]>();
  for (const each of cases) {
    const name = cheapestFor(precisions, each)?.machine.name ?? "nobody";
    found.set(name, [...(found.get(name) ?? []), each.says]);
  }
  const name = bestBatch(precisions)?.machine.name ?? "nobody";
  found.set(name, [...(found.get(name) ?? []), "full"]);
  return [...found].map(([name, says]) => `${name} (${says.join(", ")})`).join(", ");
}

/** Returns the cheapest placement of all machines, each at its best batch. */
export function bestBatch(precisions: readonly PreciseModel[]): Placement | undefined {
  return cheapest(machines.flatMap((machine) => precisions.flatMap((precise) => atBestBatch(machine, precise) ?? [])));
}

/** Returns the cheapest placement of all machines at another load or limit. */
export function cheapestFor(
  precisions: readonly PreciseModel[],
  each: Pick<Case, "load" | "limit">,
): Placement | undefined {
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

/**
 * Returns the other machines that the data do not tell apart from the best: those that a change of two inputs makes cheaper (the interval
 * of either machine's speed, the lowest rent of the one or the highest of the other), and the cheapest at spot rents.
 */
export function undecided(best: Placement, kept: readonly Placement[]): string {
  const spot = cheapest(atChannel(kept, "specialist", "spot"));
  return namesOf(
    kept.filter((each) => couldBeCheaper(each, best, "specialist") || each.machine === spot?.machine),
    best,
  );
}

/** Returns the cheapest machine at the median rent of a kind of seller, and those that its sellers and the speeds leave open. */
export function atSellers(kept: readonly Placement[], channel: RentalChannel): string {
  const rented = atChannel(kept, channel);
  const best = cheapest(rented);
  if (best === undefined) return "nobody";
  const open = rented.filter((each) => each.machine === best.machine || couldBeCheaper(each, best, channel));
  const count = (placements: readonly Placement[]) => new Set(placements.map(({ machine }) => machine)).size;
  if (count(open) === 1) return best.machine.name;
  return `${best.machine.name} (or ${count(open) === count(rented) ? "any other" : namesOf(open, best)})`;
}

const namesOf = (placements: readonly Placement[], best: Placement) =>
  [...new Set(placements.map(({ machine }) => machine.name))].filter((name) => name !== best.machine.name).join(", ") ||
  "none";

/** Returns whether the two largest of four changes make a placement cheaper than the best: speeds and rents of both. */
function couldBeCheaper(each: Placement, best: Placement, channel: RentalChannel): boolean {
  const [cost, least] = [costOf(each), costOf(best)];
  const changes = [
    cost.value / cost.interval.low,
    least.interval.high / least.value,
    1 / rentEnds(each, channel)[0],
    rentEnds(best, channel)[1],
  ];
  const [first = 1, second = 1] = changes.toSorted((left, right) => right - left);
  return cost.value < least.value * first * second;
}

/** Returns the lowest and highest rent of a placement's machine at a kind of seller, relative to the median. */
function rentEnds({ machine: { rents } }: Placement, channel: RentalChannel): readonly [low: number, high: number] {
  return rents ? rentSpread(rents, channel) : [1, 1];
}
