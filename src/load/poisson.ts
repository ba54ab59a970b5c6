import { positive, whole } from "../units/check.js";
import { checkFields, checkShape, type Shape } from "../units/checkShape.js";
import { lengthsOf } from "./lengths.js";
import type { ArrivingLoad, ShapeOptions } from "./load.js";

/** Options of an open loop: lengths and number of requests. */
export interface RateOptions extends ShapeOptions {
  /** Number of requests in the run; unlimited if left out. */
  readonly requests?: number | undefined;
}

/** Validation rules of the options of an open loop. */
export const rateShape = { input: 0, output: 0, requests: [whole] } as const satisfies Shape<RateOptions>;

/** Checks the options of an open loop and builds the load. */
export function arrivingLoad(requestsPerSecond: number, options: RateOptions, squaredVariation: number): ArrivingLoad {
  const { requests } = checkFields("options", options, rateShape, "");
  return {
    arrivals: "rate",
    requestsPerSecond: positive("requestsPerSecond", requestsPerSecond),
    squaredVariation,
    input: lengthsOf("input", options.input),
    output: lengthsOf("output", options.output),
    ...(requests !== undefined && { requests }),
  };
}

/**
 * Describes Poisson arrivals: requests that arrive independently of each other at a mean rate, as those of many users do.
 *
 * Assumes: a constant rate. Real traffic is Poisson over 1 to 10 seconds but not over minutes, so estimate minute by minute.
 *
 * @param requestsPerSecond - mean arrival rate
 * @param options - lengths of prompts and outputs
 * @returns the load
 * @throws {@link InvalidQuantityError} if the rate or a length is not above 0
 * @source Azure LLM inference traces (2023), index of dispersion by window
 * @example
 * ```ts
 * import { lengths, poisson } from "llm-economics/load";
 *
 * const load = poisson(2.4, { input: lengths(1155, { variation: 0.96 }), output: lengths(211, { variation: 0.77 }) });
 * load.squaredVariation; // => 1
 * ```
 */
export function poisson(requestsPerSecond: number, options: RateOptions): ArrivingLoad {
  checkShape("options", options, rateShape);
  return arrivingLoad(requestsPerSecond, options, 1);
}
