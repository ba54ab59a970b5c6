import { type Lengths, lengthsOf } from "../load/lengths.js";
import type { TraceLoad } from "../load/load.js";
import { trace } from "../load/trace.js";
import { type CurveDemand, type ServingDemand, usualWindowSeconds } from "./servingDemand.js";

/** Demand reduced to what plans are sized and charged for. */
export interface PlannedDemand {
  /** Rate to size for: the peak of a curve or the busiest window of a trace. */
  readonly requestsPerSecond: number;
  /** Mean rate, for costs per token. */
  readonly meanRequestsPerSecond: number;
  readonly input: Lengths;
  readonly output: Lengths;
  /** Squared coefficient of variation of the times between arrivals. */
  readonly squaredVariation: number;
}

/** Smallest number of requests from which the variation of a window is estimated. */
const fewestRequests = 30;

/** Rate and variation of the busiest window of a trace. */
function busiestOf({ trace: requests, requestsPerSecond, squaredVariation }: TraceLoad, windowSeconds: number) {
  const start = requests[0]?.arrivalSeconds ?? 0;
  const windowOf = (at: number) => Math.floor(((requests[at]?.arrivalSeconds ?? Infinity) - start) / windowSeconds);
  let [from, to] = [0, 0];
  for (let first = 0, at = 1; at <= requests.length; at++) {
    if (windowOf(at) === windowOf(first)) continue;
    if (at - first > to - from) [from, to] = [first, at];
    first = at;
  }
  const busiest = requests.slice(from, to);
  const highest = Math.max(requestsPerSecond, busiest.length / windowSeconds);
  const spread = busiest.at(-1)?.arrivalSeconds !== busiest[0]?.arrivalSeconds;
  const varies = busiest.length >= fewestRequests && spread ? trace(busiest).squaredVariation : squaredVariation;
  return { requestsPerSecond: highest, squaredVariation: varies };
}

/** Peak and mean rate of a curve. */
function ratesOf({ curve }: CurveDemand) {
  let seconds = 0;
  let requests = 0;
  let highest = 0;
  for (const segment of curve) {
    seconds += segment.seconds;
    requests += segment.seconds * segment.requestsPerSecond;
    highest = Math.max(highest, segment.requestsPerSecond);
  }
  return { requestsPerSecond: highest, meanRequestsPerSecond: seconds > 0 ? requests / seconds : 0 };
}

/** Reduces a demand to the rates and lengths that plans use. */
export function plannedDemand(demand: ServingDemand): PlannedDemand {
  if (demand.trace !== undefined) {
    const { input, output, requestsPerSecond: meanRequestsPerSecond } = demand.trace;
    return {
      ...busiestOf(demand.trace, demand.windowSeconds ?? usualWindowSeconds),
      meanRequestsPerSecond,
      input,
      output,
    };
  }
  const rates =
    demand.curve !== undefined
      ? ratesOf(demand)
      : { requestsPerSecond: demand.requestsPerSecond, meanRequestsPerSecond: demand.requestsPerSecond };
  return {
    ...rates,
    input: lengthsOf("demand.input", demand.input),
    output: lengthsOf("demand.output", demand.output),
    squaredVariation: demand.squaredVariation ?? 1,
  };
}
