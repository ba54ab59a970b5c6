import { nonNegative, whole, within } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";

/** Input of {@link distinctExperts}. */
export interface DistinctExpertsInput {
  /** Experts that a token is routed among. */
  readonly experts: number;
  /** Experts that one token passes. */
  readonly expertsPerToken: number;
  /** Tokens in the batch. */
  readonly tokens: number;
}

/**
 * Routed experts of one layer that a batch of tokens touches, on average: the ones whose weights a step must read.
 *
 * Model: experts × (1 − (1 − expertsPerToken / experts)^tokens).
 * Assumes: uniform, independent routing; skewed routing touches fewer and loads the busiest more. Shared experts come on top.
 *
 * @param input - experts, experts a token, tokens
 * @returns experts, at most all of them
 * @throws {@link InvalidQuantityError} if a count is not whole, or more experts a token than there are
 * @source Erdil, Inference economics of language models (2025), equation 22
 * @example
 * ```ts
 * import { distinctExperts } from "llm-economics/models";
 *
 * distinctExperts({ experts: 8, expertsPerToken: 2, tokens: 4 }); // => 5.46875
 * ```
 */
export function distinctExperts(input: DistinctExpertsInput): number {
  checkShape("input", input, { experts: 0, expertsPerToken: 0, tokens: 0 });
  const { experts, expertsPerToken, tokens } = input;
  whole("experts", experts);
  within("expertsPerToken", whole("expertsPerToken", expertsPerToken), 1, experts);
  nonNegative("tokens", tokens);
  return experts * (1 - (1 - expertsPerToken / experts) ** tokens);
}
