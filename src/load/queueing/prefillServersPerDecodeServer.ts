import { positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";

/**
 * Servers for prompts that keep one server for generation busy, where the two are apart.
 *
 * Model: prefillSeconds × decodeBatch / (stepSeconds × outputTokens): what a full batch needs in prompts over the time it takes.
 * Assumes: both kinds run without pause, and prompts are computed one at a time.
 *
 * @param pair - time of a prompt on its server, batch and step of the decoding server, and tokens generated for a request
 * @returns prefill servers for each decode server
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
  /** Time of one prompt. */
  readonly prefillSeconds: Seconds;
  /** Requests that decode at once. */
  readonly decodeBatch: number;
  /** Time of one decode step. */
  readonly stepSeconds: Seconds;
  /** Tokens generated for a request. */
  readonly outputTokens: number;
}): number {
  checkShape("pair", pair, { prefillSeconds: 0, decodeBatch: 0, stepSeconds: 0, outputTokens: 0 });
  const prompts = positive("prefillSeconds", pair.prefillSeconds) * positive("decodeBatch", pair.decodeBatch);
  return prompts / (positive("stepSeconds", pair.stepSeconds) * positive("outputTokens", pair.outputTokens));
}
