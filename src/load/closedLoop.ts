import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import { lengthsOf } from "./lengths.js";
import type { ClosedLoad, ShapeOptions } from "./load.js";

/**
 * A fixed number of requests in flight, each replaced as it ends: a fixed number of users who never pause.
 *
 * @param concurrency - requests in flight
 * @param options - lengths of prompts and outputs
 * @returns the load
 * @throws {@link InvalidQuantityError} for a number that is not a whole one above 0, or a length that is not above 0
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
