import { positive, whole } from "../units/check.js";
import { checkFields, checkShape, type Shape } from "../units/checkShape.js";
import { lengthsOf } from "./lengths.js";
import type { ArrivingLoad, ShapeOptions } from "./load.js";

/** Arrivals at a rate: their lengths, and their number. */
export interface RateOptions extends ShapeOptions {
  /** Requests of the whole run; endless if left out. */
  readonly requests?: number | undefined;
}

/** The rules of a load at a rate. */
export const rateShape = { input: 0, output: 0, requests: [whole] } as const satisfies Shape<RateOptions>;

/** A load at a rate, checked. */
export function arrivingLoad(requestsPerSecond: number, options: RateOptions, squaredVariation: number): ArrivingLoad {
  const { requests } = checkFields("options", options, rateShape);
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
 * Requests that arrive at random at a mean rate, independently of each other, as those of many users do within seconds.
 *
 * Assumes: a rate that does not change. Real traffic is Poisson within a second or ten, not over minutes: take the rate minute by minute.
 *
 * @param requestsPerSecond - mean rate
 * @param options - lengths of prompts and outputs
 * @returns the load
 * @throws {@link InvalidQuantityError} for a rate or length that is not above 0
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
