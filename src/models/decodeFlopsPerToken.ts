import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";
import { attentionFlopsBetween } from "./attentionFlopsBetween.js";
import { checkArchitecture } from "./checkArchitecture.js";
import { type ContextLimit, checkContext } from "./checkContext.js";
import { matrixFlopsPerToken } from "./matrixFlopsPerToken.js";

/** Input of {@link decodeFlopsPerToken}. */
export interface DecodeFlopsInput {
  /** The model. */
  readonly architecture: Architecture;
  /** Number of tokens that the new token attends to, including itself. */
  readonly contextTokens: number;
  /** Whether a context longer than the model's is an error; {@link defaultContextLimit} if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/**
 * Returns the FLOPs to generate one token: one pass through the active weights, attention over the context, and the logits.
 *
 * Model: 2 × (active parameters − input embedding) + Σ layers 2 × queryHeads × (headSize + valueHeadSize) × visible tokens.
 * Assumes: matrix products only, as in {@link prefillFlops}; latent attention in its absorbed form, which multiplies the cached
 * latents.
 *
 * @param input - architecture and context
 * @returns FLOPs per token
 * @unit FLOP/token
 * @throws {@link InvalidQuantityError} if the context is not a whole number of at least 1, or longer than the model's
 * @source Erdil, Inference economics of language models (2025), section 3
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { decodeFlopsPerToken } from "llm-economics/models";
 *
 * decodeFlopsPerToken({ architecture: llama31_8b, contextTokens: 4096 }); // => 17157332992
 * ```
 */
export function decodeFlopsPerToken(input: DecodeFlopsInput): number {
  checkShape("input", input, {
    architecture: checkArchitecture,
    contextTokens: whole,
    contextLimit: ["enforced|ignored"],
  });
  const { architecture, contextTokens, contextLimit } = input;
  checkContext(architecture, "contextTokens", contextTokens, contextLimit);
  const { layers, head } = matrixFlopsPerToken(architecture);
  return layers + head + attentionFlopsBetween(architecture, contextTokens, contextTokens, "absorbed");
}
