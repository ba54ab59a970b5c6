import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";

/**
 * Returns the number of prefill servers that keep one decode server busy in a disaggregated system.
 *
 * Model: prefillSeconds × decodeBatch / (stepSeconds × outputTokens), the prefill time of a full batch relative to its decode
 * time.
 * Assumes: both kinds of server are always busy, and prompts run one at a time.
 *
 * @param pair - prefill time of a prompt, batch size and step time of the decode server, and output length
 * @returns prefill servers per decode server
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite
 * @source Austin et al., How to Scale Your Model (2025), part 8
 * @example
 * ```ts
 * import { prefillServersPerDecodeServer } from "llm-economics/load";
 *
 * prefillServersPerDecodeServer({ prefillSeconds: 0.91, decodeBatch: 32, stepSeconds: 0.019, outputTokens: 512 }); // => 2.993
 * ```
 */
export function prefillServersPerDecodeServer(pair: {
  /** Prefill time of one prompt. */
  readonly prefillSeconds: Seconds;
  /** Number of requests that decode together. */
  readonly decodeBatch: number;
  /** Time of one decode step. */
  readonly stepSeconds: Seconds;
  /** Output tokens per request. */
  readonly outputTokens: number;
}): number {
  checkShape("pair", pair, { prefillSeconds: 0, decodeBatch: 0, stepSeconds: 0, outputTokens: 0 });
  const prompts = positive("prefillSeconds", pair.prefillSeconds) * positive("decodeBatch", pair.decodeBatch);
  return prompts / (positive("stepSeconds", pair.stepSeconds) * positive("outputTokens", pair.outputTokens));
}
