import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../units/check.js";
import { checkEach, checkList, checkShape } from "../units/checkShape.js";
import type { Lengths } from "./lengths.js";
import type { TraceLoad, TraceRequest } from "./load.js";

function momentsOf(values: readonly number[]): { readonly mean: number; readonly variation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variation: mean > 0 ? Math.sqrt(variance) / mean : 0 };
}

/**
 * Builds a load from a recorded trace of arrival times and lengths.
 *
 * {@link simulate} runs the requests one by one. {@link estimateLoad} uses only their mean rate and the variation of lengths
 * and of times between arrivals over the whole trace, so it does not follow changes of the rate over the day.
 *
 * @param requests - the requests, in any order
 * @returns the load
 * @throws {@link InvalidQuantityError} if there are fewer than two requests, all arrive at the same time, or a value is out of
 * range
 * @source formats of the Azure LLM inference and Mooncake traces
 * @example
 * ```ts
 * import { trace } from "llm-economics/load";
 *
 * const load = trace([
 *   { arrivalSeconds: 0, inputTokens: 100, outputTokens: 20 },
 *   { arrivalSeconds: 1, inputTokens: 300, outputTokens: 40 },
 *   { arrivalSeconds: 2, inputTokens: 200, outputTokens: 30 },
 * ]);
 * load.requestsPerSecond; // => 1
 * load.input.mean; // => 200
 * ```
 */
export function trace(requests: readonly TraceRequest[]): TraceLoad {
  const ordered = [...checked(requests)].sort((a, b) => a.arrivalSeconds - b.arrivalSeconds);
  const gaps = ordered.slice(1).map(({ arrivalSeconds }, at) => arrivalSeconds - (ordered[at]?.arrivalSeconds ?? 0));
  const gap = momentsOf(gaps);
  if (!(gap.mean > 0)) throw new InvalidQuantityError("requests", requests, "requests that arrive at different times");
  const shape = (tokens: (request: TraceRequest) => number): Lengths => momentsOf(ordered.map(tokens));
  return {
    arrivals: "trace",
    requestsPerSecond: 1 / gap.mean,
    squaredVariation: gap.variation ** 2,
    input: shape(({ inputTokens }) => inputTokens),
    output: shape(({ outputTokens }) => outputTokens),
    trace: ordered,
  };
}

function checked(requests: readonly TraceRequest[]): readonly TraceRequest[] {
  const shape = {
    arrivalSeconds: nonNegative,
    inputTokens: positive,
    outputTokens: positive,
    blocks: [checkList],
  } as const;
  if (
    checkEach("requests", requests, (field, request: TraceRequest) => checkShape(field, request, shape, `${field}.`))
      .length >= 2
  )
    return requests;
  throw new InvalidQuantityError("requests", requests, "a list of at least two requests");
}
