import { mostUtilization } from "./openLoop.js";

/** Half-width of the central 80 % of a normal distribution, in standard deviations. */
export const deviationsOfInterval = 1.2815515655446004;

/** Linear coefficient of the logistic approximation of the normal distribution (Bowling et al., 2009). */
export const logisticLinear = 1.5976;
/** Its cubic coefficient. */
export const logisticCubic = 0.07056;

/**
 * Probability that a standard normal variable is below `value`, accurate to 0.00014.
 *
 * @source Bowling, Khasawneh, Kaewkuekool and Cho, A logistic approximation to the cumulative normal distribution (2009)
 */
export function normalProbability(value: number): number {
  return 1 / (1 + Math.exp(-value * (logisticCubic * value * value + logisticLinear)));
}

/**
 * Probability that the arrival rate exceeds the sustainable rate, which is log-normal with 80 % within `factor` of its estimate.
 */
export function saturationProbability(arrivals: number, sustainable: number, factor: number): number {
  const deviation = Math.log(factor) / deviationsOfInterval;
  return normalProbability(Math.log(arrivals / sustainable) / deviation);
}

/** Lists the assumptions behind an estimate of an open loop. */
export function saturationAssumptions(arrivals: number, sustainable: number, factor: number): string[] {
  if (arrivals > sustainable) {
    const rates = `${arrivals.toPrecision(3)} requests/s arrive, ${sustainable.toPrecision(3)} can be served`;
    return [`load: ${rates}; the queue and the time to first token grow without bound`];
  }
  if (!(arrivals * factor > sustainable)) return [];
  return [`times: upper ends are at ${100 * mostUtilization} % utilization, because the plan may not sustain the load`];
}
