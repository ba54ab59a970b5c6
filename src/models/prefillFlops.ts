import { whole } from "../units/check.js";
import { checkShape } from "../units/checkShape.js";
import type { Architecture } from "./architecture.js";
import { attentionFlopsBetween } from "./attentionFlopsBetween.js";
import { checkArchitecture } from "./checkArchitecture.js";
import { type ContextLimit, checkContext } from "./checkContext.js";
import { matrixFlopsPerToken } from "./matrixFlopsPerToken.js";

/** Input of {@link prefillFlops}. */
export interface PrefillFlopsInput {
  /** The model. */
  readonly architecture: Architecture;
  /** Tokens of the prompt, those already in the cache included. */
  readonly inputTokens: number;
  /** Tokens of the prompt whose keys and values are already in the cache; none if left out. */
  readonly cachedTokens?: number | undefined;
  /** Positions that logits are computed for: the last, as serving needs; every one, as scoring does. The last if left out. */
  readonly logits?: "last" | "every" | undefined;
  /** Whether a context longer than the model was published for is an error; {@link defaultContextLimit} if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/**
 * FLOPs to read one prompt: weights once a token, causal attention, and the head where logits are needed.
 *
 * Model: tokens × 2 × active parameters of the layers + Σ layers 2 × queryHeads × (headSize + valueHeadSize) × visible tokens
 * + 2 × vocabularySize × hiddenSize × positions with logits.
 * Assumes: one FLOP a multiply or add, dense work only; softmax, norms and rotations left out (under 1 % from a hidden size of 4096 on).
 * Latent attention expands keys and values; a chunked linear-attention kernel does more than the recurrence counted here.
 *
 * @param input - architecture and prompt
 * @returns FLOPs for the whole prompt
 * @unit FLOP
 * @throws {@link InvalidQuantityError} if tokens are not whole, more are cached than there are, or the prompt is longer than the model's context
 * @source Erdil, Inference economics of language models (2025), section 3; Austin et al., How to Scale Your Model (2025), part 4
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { prefillFlops } from "llm-economics/models";
 *
 * prefillFlops({ architecture: llama31_8b, inputTokens: 1 }); // => 15010373632
 * ```
 */
export function prefillFlops(input: PrefillFlopsInput): number {
  checkShape("input", input, {
    architecture: checkArchitecture,
    inputTokens: 0,
    cachedTokens: [0],
    logits: ["last|every"],
    contextLimit: ["enforced|ignored"],
  });
  const { architecture, inputTokens, cachedTokens = 0, logits = "last", contextLimit } = input;
  whole("inputTokens", inputTokens);
  checkContext(architecture, "inputTokens", inputTokens, contextLimit);
  whole("cachedTokens", cachedTokens, 0);
  const tokens = whole("inputTokens - cachedTokens", inputTokens - cachedTokens, 0, "Cache at most the prompt.");
  const { layers, head } = matrixFlopsPerToken(architecture);
  const scored = logits === "every" ? tokens : Math.min(1, tokens);
  return (
    tokens * layers + scored * head + attentionFlopsBetween(architecture, cachedTokens + 1, inputTokens, "expanded")
  );
}
