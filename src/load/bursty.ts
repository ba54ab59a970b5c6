import { nonNegative } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { ArrivingLoad } from "./load.js";
import { arrivingLoad, type RateOptions, rateShape } from "./poisson.js";

/**
 * Describes requests that arrive in bursts, more irregularly than a Poisson process.
 *
 * Model: gamma-distributed times between arrivals with the given squared coefficient of variation, as sent by `vllm bench serve`
 * with `--burstiness` 1 / squaredVariation.
 *
 * @param requestsPerSecond - mean arrival rate
 * @param options - lengths of prompts and outputs, and the squared coefficient of variation of the times between arrivals (1 is
 * Poisson)
 * @returns the load
 * @throws {@link InvalidQuantityError} if the rate or a length is not above 0, or the variation is negative
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
    /** Squared coefficient of variation of the time between arrivals: variance over squared mean. */
    readonly squaredVariation: number;
  },
): ArrivingLoad {
  checkShape("options", options, { ...rateShape, squaredVariation: nonNegative });
  return arrivingLoad(requestsPerSecond, options, options.squaredVariation);
}
