import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import { lengthsOf } from "./lengths.js";
import type { ClosedLoad, ShapeOptions } from "./load.js";

/**
 * Describes a closed loop: a fixed number of requests in flight, where a new request starts whenever one finishes.
 *
 * @param concurrency - number of requests in flight
 * @param options - lengths of prompts and outputs
 * @returns the load
 * @throws {@link InvalidQuantityError} if `concurrency` is not a whole number of at least 1, or a length is not above 0
 * @example
 * ```ts
 * import { closedLoop } from "llm-economics/load";
 *
 * closedLoop(64, { input: 1024, output: 256 }).concurrency; // => 64
 * ```
 */
export function closedLoop(concurrency: number, options: ShapeOptions): ClosedLoad {
  checkShape("options", options, { input: 0, output: 0 });
  return {
    arrivals: "closed-loop",
    concurrency: whole("concurrency", concurrency),
    input: lengthsOf("input", options.input),
    output: lengthsOf("output", options.output),
  };
}
