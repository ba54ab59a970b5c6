import { formatMoney, type Money, type MoneyEstimate, moneyRatio, multiply, trainingRunCost } from "llm-economics/cost";
import { monthsPerYear } from "llm-economics/units";
import {
  atChannel,
  atEarlierRents,
  cheapest,
  keepsLimit,
  limit,
  load,
  type Placement,
  utilization,
} from "../machines/placement.ts";
import { earlier, statedSince } from "../machines/rentedHour.ts";
import type { PreciseModel } from "../models/precisions.ts";
import type { ServedModel } from "../models/servedModels.ts";
import { compact, digits, percent, roundDollars } from "../text/figures.ts";
import { table } from "../text/table.ts";
import { boughtTokens } from "./boughtTokens.ts";
import { lifeMonths, servingPerMonth } from "./lifetimeTable.ts";
import { atSellers, bestBatch, longAnswers, longRequestCost, longRequests, otherwise, undecided } from "./otherwise.ts";
import { trainingHour } from "./pricesTable.ts";

/** A model with its placements. */
export interface Answered {
  readonly served: ServedModel;
  readonly precisions: readonly PreciseModel[];
  /** Placements on the fewest chips that fit the model. */
  readonly placements: readonly Placement[];
  /** Placements on up to a full server. */
  readonly options: readonly Placement[];
}

const millisecondsPerSecond = 1_000;
const demand = 10e6;
/** Formats an amount with its interval, such as $0.52 (0.4-0.67). */
function ranged({ interval: { low, high }, ...point }: MoneyEstimate): string {
  const short = (amount: Money) => formatMoney(amount, { locale: "en-US", maximumSignificantDigits: 2 });
  return `${short(point)} (${short(low)}-${short(high)})`.replaceAll("($", "(").replaceAll("-$", "-");
}

/** Returns the cells of a machine: its cheapest precision within the limit, or the speed of its fastest. */
function cells(name: string, placements: readonly Placement[]): readonly string[] {
  const here = placements.filter(({ machine }) => machine.name === name);
  const best = cheapest(here.filter(keepsLimit));
  if (best !== undefined) {
    const { serving, precise, perMillionTokens } = best;
    const speed = digits(1 / serving.timePerOutputTokenSeconds.value);
    return [`${precise.precision} x ${serving.accelerators}`, speed, ranged(perMillionTokens)];
  }
  const fastest = Math.min(...here.map(({ serving }) => serving.timePerOutputTokenSeconds.value));
  return ["-", here.length === 0 ? "" : digits(1 / fastest), here.length === 0 ? "does not fit" : "too slow"];
}

const lengths = ({ inputTokens, outputTokens }: typeof longRequests) => `${inputTokens} + ${outputTokens}`;

/** Returns a table of the cheapest placement of each model on each machine within the latency limit. */
export function answerTable(answered: readonly Answered[]): string {
  const names = [...new Set(answered.flatMap(({ options }) => options.map(({ machine }) => machine.name)))];
  const rows = names.map((name) => [name, ...answered.flatMap(({ options }) => cells(name, options))]);
  const header = ["", ...answered.flatMap(() => ["chips", "tok/s/user", "$/M tokens (80 %)"])];
  const models = answered
    .map(({ served }) => served.model.name)
    .join(" left, ")
    .concat(" right");
  const { concurrency } = load;
  const milliseconds = limit.timePerOutputTokenSeconds * millisecondsPerSecond;
  return [
    `${models}; ${concurrency} requests at once of ${lengths(load)} tokens (long ${lengths(longRequests)},`,
    `answers ${lengths(longAnswers)}), ${milliseconds} ms a token, ${limit.timeToFirstTokenSeconds} s to the first; specialists' rents since ${statedSince}, ${utilization * 100} % busy\n`,
    table(header, rows, ["chips"]),
  ].join("\n");
}

/** Returns the conclusion for a model: the cheapest machine, what would change it, and the demand at which serving costs more than training. */
export function answer({ served, precisions, options }: Answered): string {
  const kept = options.filter(keepsLimit);
  const best = cheapest(kept);
  if (best === undefined) return `${served.model.name}: no machine keeps the limit.`;
  const { run } = served.training;
  const basis = { kind: "rent", pricePerAcceleratorHour: trainingHour.pricePerAcceleratorHour } as const;
  const training = trainingRunCost({ run, basis }).total;
  const lifeAt = (placement: Placement) => multiply(servingPerMonth(placement, demand), lifeMonths);
  const passing = demand * moneyRatio(training, lifeAt(best)).toNumber();
  const before = cheapest(atEarlierRents(kept))?.machine.name ?? "nobody";
  const hyperscaler = cheapest(atChannel(kept, "hyperscaler"));
  const elsewhere = hyperscaler ? compact(demand * moneyRatio(training, lifeAt(hyperscaler)).toNumber()) : "never";
  const long = compact(passing / longRequestCost(best, precisions));
  return [
    `${served.model.name}: cheapest on ${best.machine.name}. Undecided by speeds or rents: ${undecided(best, kept)}.`,
    `  At marketplaces: ${atSellers(kept, "marketplace")}. At hyperscalers: ${atSellers(kept, "hyperscaler")}. In ${earlier.says}: ${before}.`,
    `  Otherwise: ${otherwise(precisions)}.`,
    `  ${boughtTokens(served, best, bestBatch(precisions) ?? best)}`,
    `  Serving passes training (${roundDollars(training, 2)}) in ${lifeMonths / monthsPerYear} years at ${compact(passing)} daily requests (long: ${long}, hyperscalers: ${elsewhere}).`,
  ].join("\n");
}

/** Returns a sentence on the memory that INT4 saves for each model. */
export function savings(answered: readonly Answered[]): string {
  const fractions = answered.flatMap(({ precisions }) => precisions.at(-1)?.quantized.savings.fraction ?? []);
  return `INT4 saves ${fractions.map(percent).join(" and ")} of the weights' memory, scales and 16-bit tensors counted.`;
}
