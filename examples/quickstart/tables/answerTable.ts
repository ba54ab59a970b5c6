import { formatMoney, type Money, type MoneyEstimate, moneyRatio, multiply, trainingRunCost } from "llm-economics/cost";
import { formatCount } from "llm-economics/units";
import { atChannel, cheapest, keepsLimit, limit, load, type Placement, utilization } from "../machines/placement.ts";
import type { PreciseModel } from "../models/precisions.ts";
import type { ServedModel } from "../models/servedModels.ts";
import { compact, digits, percent, roundDollars } from "../text/figures.ts";
import { table } from "../text/table.ts";
import { lifeMonths, servingPerMonth } from "./lifetimeTable.ts";
import { openByRent, openBySpeed, otherwise } from "./otherwise.ts";
import { trainingHour } from "./pricesTable.ts";

/** A model and where it was placed. */
export interface Answered {
  readonly served: ServedModel;
  readonly precisions: readonly PreciseModel[];
  /** On the fewest chips that hold it. */
  readonly placements: readonly Placement[];
  /** On as many as a server has, too. */
  readonly options: readonly Placement[];
}

const millisecondsPerSecond = 1_000;
const demand = 10e6;
const channels = ["marketplace", "hyperscaler"] as const;

/** Where the model would be cheapest at other sellers, such as at marketplaces H100. */
function elsewhere(kept: readonly Placement[]): string {
  const names = channels.map(
    (channel) => `at ${channel}s ${cheapest(atChannel(kept, channel))?.machine.name ?? "nobody"}`,
  );
  return names.join(", ");
}

/** An amount with the ends of its range, such as $0.52 (0.4-0.67). */
function ranged({ interval: { low, high }, ...point }: MoneyEstimate): string {
  const short = (amount: Money) => formatMoney(amount, { locale: "en-US", maximumSignificantDigits: 2 });
  return `${short(point)} (${short(low)}-${short(high)})`.replaceAll("($", "(").replaceAll("-$", "-");
}

/** The cheapest precision of a machine that keeps the limit, or how slow its fastest is. */
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

/** Which machine serves each model cheapest within the limit: one screen. */
export function answerTable(answered: readonly Answered[]): string {
  const names = [...new Set(answered.flatMap(({ options }) => options.map(({ machine }) => machine.name)))];
  const rows = names.map((name) => [name, ...answered.flatMap(({ options }) => cells(name, options))]);
  const header = ["", ...answered.flatMap(() => ["chips", "tok/s", "$/M tokens (80 %)"])];
  const models = answered.map(({ served }) => served.model.name).join(" on the left, ");
  const { inputTokens, outputTokens, concurrency } = load;
  return [
    `${models} on the right: ${concurrency} requests of ${inputTokens} + ${outputTokens} tokens at once, at most`,
    `${limit.timePerOutputTokenSeconds * millisecondsPerSecond} ms a token and ${limit.timeToFirstTokenSeconds} s to the first; tok/s of one user; rents of specialists, ${utilization * 100} % of hours busy\n`,
    table(header, rows, ["chips"]),
  ].join("\n");
}

/** What follows for one model: where to serve it, what would change that, and training against inference. */
export function answer({ served, precisions, options }: Answered): string {
  const kept = options.filter(keepsLimit);
  const best = cheapest(kept);
  if (best === undefined) return `${served.model.name}: no machine keeps the limit.`;
  const { run } = served.training;
  const basis = { kind: "rent", pricePerAcceleratorHour: trainingHour.pricePerAcceleratorHour } as const;
  const training = trainingRunCost({ run, basis }).total;
  const inference = servingPerMonth(best, demand);
  const passingDemand = demand * moneyRatio(training, multiply(inference, lifeMonths)).toNumber();
  return [
    `${served.model.name}: cheapest on ${best.machine.name}, ${elsewhere(kept)}.`,
    `  Speeds leave open: ${openBySpeed(best, kept)}; rents: ${openByRent(best, kept)}.`,
    `  Otherwise: ${otherwise(precisions)}.`,
    `  Training took ${roundDollars(training)}, ${formatCount(demand)} requests a day ${roundDollars(inference)} a month: more within ${lifeMonths} months from ${compact(passingDemand)} a day on.`,
  ].join("\n");
}

/** What quantisation saves of each model's weights. */
export function savings(answered: readonly Answered[]): string {
  const fractions = answered.flatMap(({ precisions }) => precisions.at(-1)?.quantized.savings.fraction ?? []);
  return `INT4 saves ${fractions.map(percent).join(" and ")} of the weights' memory, scales and 16-bit tensors counted.`;
}
