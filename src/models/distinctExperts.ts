import { nonNegative, whole, within } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";

/** Input of {@link distinctExperts}. */
export interface DistinctExpertsInput {
  /** Number of routed experts. */
  readonly experts: number;
  /** Number of experts that each token is routed to. */
  readonly expertsPerToken: number;
  /** Number of tokens in the batch. */
  readonly tokens: number;
}

/**
 * Returns the expected number of distinct routed experts that a batch activates in one layer, whose weights a step must read.
 *
 * Model: experts × (1 − (1 − expertsPerToken / experts)^tokens).
 * Assumes: uniform, independent routing. Skewed routing activates fewer experts and loads the busiest ones more. Shared experts
 * are not counted.
 *
 * @param input - experts, experts per token, and tokens
 * @returns expected number of distinct experts
 * @throws {@link InvalidQuantityError} if a count is not a whole number, or `expertsPerToken` exceeds `experts`
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
