import { checkArchitecture } from "../../models/checkArchitecture.js";
import { checkFields } from "../../units/checkShape.js";
import type { Flops } from "../../units/quantity.js";
import { type ForwardParts, forwardParts, type TrainingSequence } from "./forwardParts.js";
import type { Recomputation } from "./recomputation.js";

/** FLOPs per token that the backward pass recomputes. */
export function recomputedFlops({ layers, attention }: ForwardParts, recomputation: Recomputation): Flops {
  if (recomputation === "full") return layers + attention;
  if (recomputation === "alternate-products") return layers / 2;
  return recomputation === "none" ? 0 : attention;
}

/**
 * Returns the exact training FLOPs per token, for forward and backward pass and as a mean over the sequence.
 *
 * Model: 3 × (2 × (active parameters − input embedding) + attention). Recomputation adds the attention core (`selective`,
 * `elementwise`),
 * half of the layers' matrix products (`alternate-products`), or all layers but not the head (`full`). Without recomputation
 * these are the FLOPs of model FLOPs utilization (MFU), with it those of hardware FLOPs utilization (HFU).
 * Assumes: only the experts that a token is routed to; causal attention without its masked half; one document per sequence.
 *
 * @param input - the model, its sequences and the recomputation (none if left out)
 * @returns FLOPs per token
 * @unit FLOP/token
 * @throws {@link InvalidQuantityError} if `sequenceTokens` is not a whole number of at least 1, or exceeds the model's context
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
  checkFields(
    "input",
    input,
    {
      architecture: checkArchitecture,
      sequenceTokens: 0,
      attention: ["causal|full"],
      contextLimit: ["enforced|ignored"],
      recomputation: ["full|none|selective|elementwise|alternate-products"],
    },
    "",
  );
  const parts = forwardParts(input);
  return 3 * (parts.layers + parts.attention + parts.head) + recomputedFlops(parts, input.recomputation ?? "none");
}
