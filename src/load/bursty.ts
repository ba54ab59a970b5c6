import { nonNegative } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { ArrivingLoad } from "./load.js";
import { arrivingLoad, type RateOptions, rateShape } from "./poisson.js";

/**
 * Requests that arrive more unevenly than at random.
 *
 * Model: gaps between arrivals of a gamma distribution with the given squared variation, as `vllm bench serve --burstiness 1 / squaredVariation` sends them.
 *
 * @param requestsPerSecond - mean rate
 * @param options - lengths of prompts and outputs, and the variance of the gaps over their squared mean (1 is Poisson)
 * @returns the load
 * @throws {@link InvalidQuantityError} for a rate or length that is not above 0, or a negative variation
 * @example
 * ```ts
 * import { bursty } from "llm-economics/load";
 *
 * bursty(4, { input: 512, output: 128, squaredVariation: 4 }).squaredVariation; // => 4
 * ```
 */
export function bursty(
  requestsPerSecond: number,
  options: RateOptions & {
    /** Variance of the time between two arrivals over its squared mean. */
    readonly squaredVariation: number;
  },
): ArrivingLoad {
  checkShape("options", options, { ...rateShape, squaredVariation: nonNegative });
  return arrivingLoad(requestsPerSecond, options, options.squaredVariation);
}
