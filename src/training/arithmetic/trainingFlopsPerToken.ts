import { checkArchitecture } from "../../models/checkArchitecture.js";
import { checkFields } from "../../units/checkShape.js";
import type { Flops } from "../../units/quantity.js";
import { type ForwardParts, forwardParts, type TrainingSequence } from "./forwardParts.js";
import type { Recomputation } from "./recomputation.js";

/** FLOPs of one token that the backward pass computes again. */
export function recomputedFlops({ layers, attention }: ForwardParts, recomputation: Recomputation): Flops {
  if (recomputation === "full") return layers + attention;
  if (recomputation === "alternate-products") return layers / 2;
  return recomputation === "none" ? 0 : attention;
}

/**
 * FLOPs of training on one token: forward and backward pass, exact, a mean over the sequence.
 *
 * Model: 3 × (2 × (active parameters − input embedding) + attention), and with recomputation once more the attention core
 * (`selective`, `elementwise`) or all layers but not the head (`full`). Without recomputation these are the model FLOPs of model FLOPs utilization,
 * with it the hardware FLOPs of hardware FLOPs utilization.
 * Assumes: experts that a token passes only; causal attention computed without its masked half; sequences of one document each.
 *
 * @param input - the model, its sequences, and what is recomputed (nothing if left out)
 * @returns FLOPs a token
 * @unit FLOP/token
 * @throws {@link InvalidQuantityError} if the sequence is not a whole number of at least 1, or longer than the model's context
 * @source Chowdhery et al., PaLM (arXiv:2204.02311, 2022), appendix B; Korthikanti et al. (arXiv:2205.05198, 2022), for recomputation
 * @example
 * ```ts
 * import { deepseekV3, llama31_8b } from "llm-economics/architectures";
 * import { trainingFlopsPerToken } from "llm-economics/training";
 *
 * trainingFlopsPerToken({ architecture: llama31_8b, sequenceTokens: 8192 }); // => 51472785408
 * trainingFlopsPerToken({ architecture: llama31_8b, sequenceTokens: 8192, recomputation: "full" }); // => 67579707392
 * trainingFlopsPerToken({ architecture: deepseekV3, sequenceTokens: 4096 }) / 1e9; // => 250.5
 * ```
 */
export function trainingFlopsPerToken(
  input: TrainingSequence & {
    /** Activations that the backward pass recomputes. */
    readonly recomputation?: Recomputation | undefined;
  },
): Flops {
  checkFields("input", input, {
    architecture: checkArchitecture,
    sequenceTokens: 0,
    attention: ["causal|full"],
    contextLimit: ["enforced|ignored"],
    recomputation: ["full|none|selective|elementwise"],
  });
  const parts = forwardParts(input);
  return 3 * (parts.layers + parts.attention + parts.head) + recomputedFlops(parts, input.recomputation ?? "none");
}
