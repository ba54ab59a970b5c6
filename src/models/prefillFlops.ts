import { fromZero, whole } from "../units/check.js";
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
  /** Length of the prompt in tokens, including those already in the cache. */
  readonly inputTokens: number;
  /** Number of prompt tokens whose keys and values are already in the cache; 0 if left out. */
  readonly cachedTokens?: number | undefined;
  /** Positions that logits are computed for: the last, as in serving, or every one, as in scoring. The last if left out. */
  readonly logits?: "last" | "every" | undefined;
  /** Whether a context longer than the model's is an error; {@link defaultContextLimit} if left out. */
  readonly contextLimit?: ContextLimit | undefined;
}

/**
 * Returns the FLOPs to prefill one prompt: the layer weights for every token, causal attention, and the head where logits are
 * needed.
 *
 * Model: tokens × 2 × active parameters of the layers + Σ layers 2 × queryHeads × (headSize + valueHeadSize) × visible tokens
 * + 2 × vocabularySize × hiddenSize × positions with logits.
 * Assumes: a multiply or an add is one FLOP; matrix products only (softmax, norms and rotary embeddings are under 1 % at hidden
 * sizes of 4096 and above). Latent attention expands keys and values. A chunked linear-attention kernel does more work than the
 * recurrence counted here.
 *
 * @param input - architecture and prompt
 * @returns FLOPs for the whole prompt
 * @unit FLOP
 * @throws {@link InvalidQuantityError} if a token count is not a whole number, `cachedTokens` exceeds `inputTokens`, or the
 * prompt exceeds the context
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
    inputTokens: whole,
    cachedTokens: [fromZero],
    logits: ["last|every"],
    contextLimit: ["enforced|ignored"],
  });
  const { architecture, inputTokens, cachedTokens = 0, logits = "last", contextLimit } = input;
  checkContext(architecture, "inputTokens", inputTokens, contextLimit);
  const tokens = whole("inputTokens - cachedTokens", inputTokens - cachedTokens, 0, "Cache at most the prompt.");
  const { layers, head } = matrixFlopsPerToken(architecture);
  const logitPositions = logits === "every" ? tokens : Math.min(1, tokens);
  return (
    tokens * layers +
    logitPositions * head +
    attentionFlopsBetween(architecture, cachedTokens + 1, inputTokens, "expanded")
  );
}
