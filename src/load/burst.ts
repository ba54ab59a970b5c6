import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import { lengthsOf } from "./lengths.js";
import type { BurstLoad, ShapeOptions } from "./load.js";

/**
 * A finite run whose requests are all sent at once, or as fast as a client's limit allows: what `vllm bench serve` does by default.
 *
 * @param requests - requests of the run
 * @param options - lengths of prompts and outputs, and the most requests that the client keeps in flight
 * @returns the load
 * @throws {@link InvalidQuantityError} for a number that is not a whole one above 0, or a length that is not above 0
 * @example
 * ```ts
 * import { burst } from "llm-economics/load";
 *
 * burst(1000, { input: 219, output: 200, concurrency: 512 }).requests; // => 1000
 * ```
 */
export function burst(
  requests: number,
  options: ShapeOptions & {
    /** Most requests that the client keeps in flight; all of them if left out. */
    readonly concurrency?: number | undefined;
  },
): BurstLoad {
  const { concurrency } = checkShape("options", options, { input: 0, output: 0, concurrency: [whole] });
  return {
    arrivals: "burst",
    requests: whole("requests", requests),
    input: lengthsOf("input", options.input),
    output: lengthsOf("output", options.output),
    ...(concurrency !== undefined && { concurrency }),
  };
}
