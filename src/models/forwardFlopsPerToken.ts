import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";
import { attentionFlopsBetween } from "./attentionFlopsBetween.js";
import { checkArchitecture } from "./checkArchitecture.js";
import { type ContextLimit, checkContext } from "./checkContext.js";
import { matrixFlopsPerToken } from "./matrixFlopsPerToken.js";

/** Input of {@link forwardFlopsPerToken}. */
export interface ForwardFlopsInput {
  /** The model. */
  readonly architecture: Architecture;
  /** Length of one training sequence in tokens. */
  readonly sequenceTokens: number;
  /**
   * How attention is counted: `causal` counts what a kernel that skips masked tokens does; `full` counts every token against
   * the whole sequence, as PaLM, Megatron-LM and llm-foundry do. Causal if left out.
   */
  readonly attention?: "causal" | "full" | undefined;
  /** Whether a context longer than the model's is an error; {@link defaultContextLimit} if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/**
 * Returns the FLOPs of a forward pass per token, as a mean over the sequence and with logits at every position. A training step
 * takes three times as many.
 *
 * Model: 2 × (active parameters − input embedding) + attention, where attention is 4 × layers × queryHeads × headSize ×
 * sequenceTokens if full, and 2 × layers × queryHeads × headSize × (sequenceTokens + 1) if causal.
 * Assumes: matrix products only, as in {@link prefillFlops}; one document per sequence. Published utilizations follow either
 * convention, so compare them with the same one.
 *
 * @param input - architecture, sequence length and convention
 * @returns FLOPs per token
 * @unit FLOP/token
 * @throws {@link InvalidQuantityError} if `sequenceTokens` is not a whole number of at least 1, or exceeds the model's context
 * @source Chowdhery et al., PaLM (2022), appendix B, for the full convention; DeepSeek-AI, Insights into DeepSeek-V3 (2025),
 * table 2, for the causal one
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { forwardFlopsPerToken } from "llm-economics/models";
 *
 * forwardFlopsPerToken({ architecture: llama31_8b, sequenceTokens: 4096 }); // => 16083853312
 * ```
 */
export function forwardFlopsPerToken(input: ForwardFlopsInput): number {
  checkShape("input", input, {
    architecture: checkArchitecture,
    sequenceTokens: whole,
    attention: ["causal|full"],
    contextLimit: ["enforced|ignored"],
  });
  const { architecture, sequenceTokens, attention = "causal", contextLimit } = input;
  checkContext(architecture, "sequenceTokens", sequenceTokens, contextLimit);
  const { layers, head } = matrixFlopsPerToken(architecture);
  const last = attentionFlopsBetween(architecture, sequenceTokens, sequenceTokens, "expanded");
  const mean = attentionFlopsBetween(architecture, 1, sequenceTokens, "expanded") / sequenceTokens;
  return layers + head + (attention === "full" ? last : mean);
}
