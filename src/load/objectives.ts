import { positive } from "../units/check.js";
import { checkShape, type Shape } from "../units/checkShape.js";
import type { Seconds } from "../units/quantity.js";
import { type Percentiles, percentileShares, type Statistic } from "./percentiles.js";
import type { RequestTimes } from "./requestTimes.js";
import type { TimeDistributions } from "./steady/steadyTimes.js";

/** Upper bounds of statistics of a latency, in seconds. */
export type AllowedTimes = { readonly [Name in Statistic]?: Seconds | undefined };

/** Latency objectives: upper bounds of statistics of the latencies of requests. */
export interface Objectives {
  /** Bounds of the time from arrival to the first token. */
  readonly timeToFirstTokenSeconds?: AllowedTimes | undefined;
  /** Bounds of the mean time between tokens. */
  readonly timePerOutputTokenSeconds?: AllowedTimes | undefined;
  /** Bounds of the time from arrival to the last token. */
  readonly endToEndLatencySeconds?: AllowedTimes | undefined;
}

/** One objective: an upper bound of a statistic of a latency. */
export interface Objective {
  /** Latency that the objective limits. */
  readonly metric: keyof Objectives;
  /** The statistic over requests. */
  readonly statistic: Statistic;
  /** Upper bound in seconds. */
  readonly seconds: Seconds;
}

const timeOf = {
  timeToFirstTokenSeconds: "timeToFirstToken",
  timePerOutputTokenSeconds: "timePerOutputToken",
  endToEndLatencySeconds: "endToEndLatency",
} as const satisfies { readonly [Name in keyof Objectives]-?: keyof RequestTimes };

const times: Shape<AllowedTimes> = {
  mean: [positive],
  p50: [positive],
  p90: [positive],
  p95: [positive],
  p99: [positive],
};

/** Checks objectives and returns them as a list. */
export function objectiveList(objectives: Objectives): readonly Objective[] {
  const shape = Object.fromEntries(
    Object.keys(timeOf).map((metric) => [
      metric,
      [(field: string, allowed: AllowedTimes) => checkShape(field, allowed, times, `${field}.`)],
    ]),
  ) as unknown as Shape<Objectives>;
  checkShape("objectives", objectives, shape, "objectives.");
  return Object.entries(objectives).flatMap(([metric, allowed]: [string, AllowedTimes | undefined]) =>
    Object.entries(allowed ?? {}).flatMap(([statistic, seconds]: [string, Seconds | undefined]) =>
      seconds === undefined ? [] : [{ metric: metric as keyof Objectives, statistic: statistic as Statistic, seconds }],
    ),
  );
}

/** The value that an objective bounds. */
function valueFor({ metric, statistic }: Objective, times: RequestTimes): number {
  const percentiles: Percentiles = times[timeOf[metric]];
  return percentiles[statistic];
}

/** The first objective that is missed; undefined if all are met. */
export function missedObjective(objectives: readonly Objective[], times: TimeDistributions): Objective | undefined {
  return objectives.find(({ metric, statistic, seconds }) => {
    const time = times[timeOf[metric]];
    if (statistic === "mean") return time.mean > seconds;
    return "below" in time ? time.below(seconds) < percentileShares[statistic] : time[statistic] > seconds;
  });
}

/** The objective with the highest ratio of its value to its bound, with that ratio. */
export function tightest(
  objectives: readonly Objective[],
  times: RequestTimes,
): { readonly objective: Objective; readonly ratio: number } | undefined {
  let found: { objective: Objective; ratio: number } | undefined;
  for (const objective of objectives) {
    const ratio = valueFor(objective, times) / objective.seconds;
    if (found === undefined || ratio > found.ratio) found = { objective, ratio };
  }
  return found;
}
