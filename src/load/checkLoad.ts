import { nonNegative, positive, whole } from "../units/check.js";
import { checkList, checkObject, checkShape, checkWord, type Shape } from "../units/checkShape.js";
import { checkLengths } from "./lengths.js";
import type { ArrivingLoad, BurstLoad, ClosedLoad, Load, TraceLoad } from "./load.js";

const arriving = {
  arrivals: 0,
  requestsPerSecond: positive,
  squaredVariation: nonNegative,
  requests: [whole],
  input: checkLengths,
  output: checkLengths,
} as const satisfies Shape<ArrivingLoad>;

const closed = {
  arrivals: 0,
  concurrency: whole,
  input: checkLengths,
  output: checkLengths,
} as const satisfies Shape<ClosedLoad>;

const burst = {
  arrivals: 0,
  requests: whole,
  concurrency: [whole],
  input: checkLengths,
  output: checkLengths,
} as const satisfies Shape<BurstLoad>;

const traced = {
  arrivals: 0,
  requestsPerSecond: positive,
  squaredVariation: nonNegative,
  trace: checkList,
  input: checkLengths,
  output: checkLengths,
} as const satisfies Shape<TraceLoad>;

const shapes = { rate: arriving, "closed-loop": closed, burst, trace: traced } as const;

/**
 * Returns the load if it is valid, as those built by `poisson`, `closedLoop` and the like are; otherwise throws a typed error
 * that names the field.
 */
export function checkLoad(load: Load): Load {
  const { arrivals } = checkObject(
    "load",
    load,
    "what poisson, constantRate, bursty, closedLoop, burst or trace returned",
  );
  checkWord("load.arrivals", arrivals, Object.keys(shapes).join("|"));
  checkShape<object>("load", load, shapes[arrivals], "load.");
  return load;
}
