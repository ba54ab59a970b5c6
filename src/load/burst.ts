import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import { lengthsOf } from "./lengths.js";
import type { BurstLoad, ShapeOptions } from "./load.js";

/**
 * Describes a finite run whose requests are all sent at once or as fast as a client limit allows, as `vllm bench serve` does by
 * default.
 *
 * @param requests - number of requests of the run
 * @param options - lengths of prompts and outputs, and the client's limit on requests in flight
 * @returns the load
 * @throws {@link InvalidQuantityError} if a number is not a whole number of at least 1, or a length is not above 0
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
    /** Largest number of requests that the client keeps in flight; no limit if left out. */
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
