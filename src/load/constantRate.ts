import { checkShape } from "../units/checkShape.js";
import type { ArrivingLoad } from "./load.js";
import { arrivingLoad, type RateOptions, rateShape } from "./poisson.js";

/**
 * Describes requests that arrive at equal intervals, as some benchmarks send them.
 *
 * @param requestsPerSecond - arrival rate
 * @param options - lengths of prompts and outputs
 * @returns the load
 * @throws {@link InvalidQuantityError} if the rate or a length is not above 0
 * @example
 * ```ts
 * import { constantRate } from "llm-economics/load";
 *
 * constantRate(4, { input: 512, output: 128 }).squaredVariation; // => 0
 * ```
 */
export function constantRate(requestsPerSecond: number, options: RateOptions): ArrivingLoad {
  checkShape("options", options, rateShape);
  return arrivingLoad(requestsPerSecond, options, 0);
}
