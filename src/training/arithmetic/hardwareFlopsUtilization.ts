import { checkArchitecture } from "../../models/checkArchitecture.js";
import { positive } from "../../units/check.js";
import { checkFields } from "../../units/checkShape.js";
import { forwardParts, type TrainingSequence } from "./forwardParts.js";
import type { Recomputation } from "./recomputation.js";
import { recomputedFlops } from "./trainingFlopsPerToken.js";

/**
 * Hardware FLOPs utilization (HFU) of a run from its model FLOPs utilization: what the machines do, recomputation included.
 *
 * Model: modelFlopsUtilization × FLOPs with recomputation / FLOPs without.
 * Assumes: full recomputation repeats the layers but not the head. Many tables take 4 / 3 flat, which counts the head too.
 *
 * @param run - the utilization, the model, its sequences and what is recomputed
 * @returns the share of the peak
 * @throws {@link InvalidQuantityError} if the utilization is not above 0, or the sequence is not valid
 * @source Chowdhery et al., PaLM (arXiv:2204.02311, 2022), section 4.1
 * @example
 * ```ts
 * import { llama31_70b } from "llm-economics/architectures";
 * import { hardwareFlopsUtilization } from "llm-economics/training";
 *
 * const run = { architecture: llama31_70b, sequenceTokens: 8192, modelFlopsUtilization: 0.39 };
 * hardwareFlopsUtilization({ ...run, recomputation: "full" }); // => 0.518
 * ```
 */
export function hardwareFlopsUtilization(
  run: TrainingSequence & {
    /** Share of the peak that the model's own arithmetic takes. */
    readonly modelFlopsUtilization: number;
    /** Activations that the backward pass recomputes. */
    readonly recomputation: Recomputation;
  },
): number {
  checkFields("run", run, {
    architecture: checkArchitecture,
    sequenceTokens: 0,
    attention: ["causal|full"],
    contextLimit: ["enforced|ignored"],
    modelFlopsUtilization: 0,
    recomputation: "full|none|selective|elementwise",
  });
  const parts = forwardParts(run);
  const model = 3 * (parts.layers + parts.attention + parts.head);
  const share = positive("modelFlopsUtilization", run.modelFlopsUtilization);
  return share * (1 + recomputedFlops(parts, run.recomputation) / model);
}
