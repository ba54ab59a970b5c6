import type { ResidualSpread } from "../efficiency/efficiencyProfile.js";
import type { Estimate } from "../units/estimate.js";
import { mostUtilization, openLoop } from "./openLoop.js";
import type { Replica } from "./replica.js";
import type { ServingState } from "./servingState.js";

/** Standard deviations that 80 % of a normal distribution lie within. */
const deviationsOfInterval = 1.2815515655446004;

/** Coefficients of the logistic approximation of the normal distribution (Bowling and others, 2009). */
export const logisticNormal = { linear: 1.5976, cubic: 0.07056 } as const;

/**
 * Probability that a standard normal variable is below `value`, off by less than 0.00014.
 *
 * @source Bowling, Khasawneh, Kaewkuekool and Cho, A logistic approximation to the cumulative normal distribution (2009)
 */
export function normalProbability(value: number): number {
  const { linear, cubic } = logisticNormal;
  return 1 / (1 + Math.exp(-value * (cubic * value * value + linear)));
}

/** Probability that `arrivals` are more than is sustained, whose logarithm is normal: 80 % lies within a factor of the estimate. */
export function saturationProbability(arrivals: number, sustainable: number, factor: number): number {
  const deviation = Math.log(factor) / deviationsOfInterval;
  return normalProbability(Math.log(arrivals / sustainable) / deviation);
}

/** Served share of `arrivals`: all of them unless the plan sustains less, which is the uncertain part. */
export function servedRate(arrivals: number, sustainable: number, factor: number, level: number): Estimate {
  const served = (capacity: number) => Math.min(arrivals, capacity);
  const interval = { low: served(sustainable / factor), high: served(sustainable * factor), level };
  return { value: served(sustainable), interval };
}

type TimeOfRequest = "timeToFirstToken" | "timePerOutputToken";

/** Ends of the intervals of a request's times under an open loop: those of the residuals, and those of a slower or faster replica. */
export function openLoopRange(
  replica: Replica,
  arrivals: number,
  state: ServingState,
  spread: ResidualSpread,
): { readonly [Time in TimeOfRequest]: { readonly low: number; readonly high: number } } {
  const factor = spread.throughput;
  const faster = openLoop(replica, arrivals / factor, undefined, state.sustainable);
  const slower = openLoop(replica, arrivals * factor, undefined, state.sustainable);
  const range = (time: TimeOfRequest) => ({
    low: Math.min(state[time] / spread[time], faster[time] / factor),
    high: Math.max(state[time] * spread[time], slower[time] * factor),
  });
  return { timeToFirstToken: range("timeToFirstToken"), timePerOutputToken: range("timePerOutputToken") };
}

/** Assumptions of an open loop, in sentences. */
export function saturationAssumptions(arrivals: number, sustainable: number, factor: number): string[] {
  if (arrivals > sustainable) {
    const rates = `${arrivals.toPrecision(3)} requests a second arrive, ${sustainable.toPrecision(3)} can be served`;
    return [`load: ${rates}; the queue and the time to the first token grow for as long as more arrive`];
  }
  if (arrivals * factor <= sustainable) return [];
  return [
    `times: their upper ends are those at ${100 * mostUtilization} % of what is sustained; the plan may sustain less than arrives`,
  ];
}
