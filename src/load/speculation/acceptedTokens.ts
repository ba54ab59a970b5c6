import { share, whole } from "../../units/check.js";

/**
 * Returns the mean number of tokens per step of speculative decoding: the accepted draft tokens, and the one that the model
 * itself adds.
 *
 * Model: (1 - a^(k + 1)) / (1 - a) for a chain of k draft tokens, each of which is accepted with probability a if the one before
 * it was.
 *
 * @param acceptance - probability that a draft token is accepted
 * @param drafts - number of draft tokens per step
 * @returns tokens per step, from 1 to drafts + 1
 * @throws {@link InvalidQuantityError} if `acceptance` is outside 0 to 1, or `drafts` is not a whole number of at least 0
 * @source Leviathan, Kalman and Matias, Fast inference from transformers via speculative decoding (ICML 2023), equation 1
 * @example
 * ```ts
 * import { acceptedTokens } from "llm-economics/load";
 *
 * acceptedTokens(0.85, 1); // => 1.85
 * acceptedTokens(0.8, 4).toFixed(4); // => "3.3616"
 * ```
 */
export function acceptedTokens(acceptance: number, drafts: number): number {
  share("acceptance", acceptance);
  whole("drafts", drafts, 0);
  return acceptance === 1 ? drafts + 1 : (1 - acceptance ** (drafts + 1)) / (1 - acceptance);
}
