import { positive } from "../units/check.js";
import { checkShape, type Shape } from "../units/checkShape.js";
import type { Seconds } from "../units/quantity.js";
import { type Percentiles, percentileShares, type Statistic } from "./percentiles.js";
import type { RequestTimes } from "./requestTimes.js";
import type { TimeDistributions } from "./steady/steadyTimes.js";

/** Seconds that some statistics of a time may take at most. */
export type AllowedTimes = { readonly [Name in Statistic]?: Seconds | undefined };

/** Latency objectives: the most seconds for statistics of the times of a request. */
export interface Objectives {
  /** From arrival to the first token. */
  readonly timeToFirstTokenSeconds?: AllowedTimes | undefined;
  /** From token to token. */
  readonly timePerOutputTokenSeconds?: AllowedTimes | undefined;
  /** From arrival to the last token. */
  readonly endToEndLatencySeconds?: AllowedTimes | undefined;
}

/** One objective: a statistic of a time and the most it may be. */
export interface Objective {
  /** The time. */
  readonly metric: keyof Objectives;
  /** The statistic over requests. */
  readonly statistic: Statistic;
  /** The most that it may be. */
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

/** The objectives one by one, checked. */
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

/** The value that an objective looks at. */
function valueFor({ metric, statistic }: Objective, times: RequestTimes): number {
  const percentiles: Percentiles = times[timeOf[metric]];
  return percentiles[statistic];
}

/** The first objective that is missed; undefined if all are kept. */
export function missedObjective(objectives: readonly Objective[], times: TimeDistributions): Objective | undefined {
  return objectives.find(({ metric, statistic, seconds }) => {
    const time = times[timeOf[metric]];
    return statistic === "mean" ? time.mean > seconds : time.below(seconds) < percentileShares[statistic];
  });
}

/** The objective that is missed by most, or kept by least, with the ratio of what it is to what it may be. */
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
