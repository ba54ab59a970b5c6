import { share, whole } from "../../units/check.js";

/**
 * Tokens that a step of speculative decoding yields on average: those of a chain of drafts that are accepted, and the one that the model
 * itself adds.
 *
 * Model: (1 - a^(k + 1)) / (1 - a), each draft accepted with probability a if the one before it was.
 *
 * @param acceptance - probability that a draft is accepted
 * @param drafts - drafts of a step
 * @returns tokens a step, from 1 to drafts + 1
 * @throws {@link InvalidQuantityError} for a probability outside 0 to 1 or a number of drafts that is not a whole one
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
