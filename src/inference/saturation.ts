import type { ResidualSpread } from "../efficiency/efficiencyProfile.js";
import type { Estimate } from "../units/estimate.js";
import { mostUtilization, openLoop } from "./openLoop.js";
import type { Replica } from "./replica.js";
import type { ServingState } from "./servingState.js";

/** Half-width of the central 80 % of a normal distribution, in standard deviations. */
const deviationsOfInterval = 1.2815515655446004;

/** Coefficients of the logistic approximation of the normal distribution (Bowling et al., 2009). */
export const logisticNormal = { linear: 1.5976, cubic: 0.07056 } as const;

/**
 * Probability that a standard normal variable is below `value`, accurate to 0.00014.
 *
 * @source Bowling, Khasawneh, Kaewkuekool and Cho, A logistic approximation to the cumulative normal distribution (2009)
 */
export function normalProbability(value: number): number {
  const { linear, cubic } = logisticNormal;
  return 1 / (1 + Math.exp(-value * (cubic * value * value + linear)));
}

/**
 * Probability that the arrival rate exceeds the sustainable rate, which is log-normal with 80 % within `factor` of its estimate.
 */
export function saturationProbability(arrivals: number, sustainable: number, factor: number): number {
  const deviation = Math.log(factor) / deviationsOfInterval;
  return normalProbability(Math.log(arrivals / sustainable) / deviation);
}

/** Served request rate: the arrival rate, unless the uncertain sustainable rate is lower. */
export function servedRate(arrivals: number, sustainable: number, factor: number, level: number): Estimate {
  const served = (capacity: number) => Math.min(arrivals, capacity);
  const interval = { low: served(sustainable / factor), high: served(sustainable * factor), level };
  return { value: served(sustainable), interval };
}

type TimeOfRequest = "timeToFirstToken" | "timePerOutputToken";

/** Intervals of the latencies of an open loop, which cover the residual spread and a slower or faster replica. */
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

/** Lists the assumptions behind an estimate of an open loop. */
export function saturationAssumptions(arrivals: number, sustainable: number, factor: number): string[] {
  if (arrivals > sustainable) {
    const rates = `${arrivals.toPrecision(3)} requests/s arrive, ${sustainable.toPrecision(3)} can be served`;
    return [`load: ${rates}; the queue and the time to first token grow without bound`];
  }
  if (arrivals * factor <= sustainable) return [];
  return [`times: upper ends are at ${100 * mostUtilization} % utilization, because the plan may not sustain the load`];
}
