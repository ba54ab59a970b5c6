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
  /** Tokens of one training sequence. */
  readonly sequenceTokens: number;
  /**
   * The counting of attention: `causal`, the work of a kernel that skips masked tokens; or `full`, every token against the whole
   * sequence, which PaLM, Megatron-LM and llm-foundry count. Causal if left out.
   */
  readonly attention?: "causal" | "full" | undefined;
  /** Whether a context longer than the model was published for is an error; {@link defaultContextLimit} if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/**
 * FLOPs of one token in the forward pass of training, logits at every position: a mean over the sequence. Training takes three times as many.
 *
 * Model: 2 × (active parameters − input embedding) + attention, where attention is half of 4 × layers × queryHeads × headSize × (sequenceTokens + 1)
 * if causal, or all of it (with sequenceTokens) if full.
 * Assumes: dense work only, as in {@link prefillFlops}; sequences of one document each. State which convention a published utilization uses.
 *
 * @param input - architecture, sequence and convention
 * @returns FLOPs a token
 * @unit FLOP/token
 * @throws {@link InvalidQuantityError} if the sequence is not a whole number of at least 1, or longer than the model's context
 * @source Chowdhery et al., PaLM (2022), appendix B, for the full convention; DeepSeek-AI, Insights into DeepSeek-V3 (2025), table 2, for the causal one
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
    sequenceTokens: 0,
    attention: ["causal|full"],
    contextLimit: ["enforced|ignored"],
  });
  const { architecture, sequenceTokens, attention = "causal", contextLimit } = input;
  whole("sequenceTokens", sequenceTokens);
  checkContext(architecture, "sequenceTokens", sequenceTokens, contextLimit);
  const { layers, head } = matrixFlopsPerToken(architecture);
  const last = attentionFlopsBetween(architecture, sequenceTokens, sequenceTokens, "expanded");
  const mean = attentionFlopsBetween(architecture, 1, sequenceTokens, "expanded") / sequenceTokens;
  return layers + head + (attention === "full" ? last : mean);
}
