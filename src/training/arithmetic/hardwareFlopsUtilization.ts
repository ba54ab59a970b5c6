import { checkArchitecture } from "../../models/checkArchitecture.js";
import { positive } from "../../units/check.js";
import { checkFields } from "../../units/checkShape.js";
import { forwardParts, type TrainingSequence } from "./forwardParts.js";
import type { Recomputation } from "./recomputation.js";
import { recomputedFlops } from "./trainingFlopsPerToken.js";

/**
 * Converts the model FLOPs utilization (MFU) of a run to its hardware FLOPs utilization (HFU), which includes recomputation.
 *
 * Model: modelFlopsUtilization × FLOPs with recomputation / FLOPs without.
 * Assumes: full recomputation repeats the layers but not the head. Many tables use a flat factor of 4 / 3, which includes the
 * head.
 *
 * @param run - the utilization, the model, its sequences and the recomputation
 * @returns the share of the peak rate
 * @throws {@link InvalidQuantityError} if the utilization is not above 0, or the sequence is out of range
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
    /** Model FLOPs utilization of the run. */
    readonly modelFlopsUtilization: number;
    /** Activations that the backward pass recomputes. */
    readonly recomputation: Recomputation;
  },
): number {
  checkFields(
    "run",
    run,
    {
      architecture: checkArchitecture,
      sequenceTokens: 0,
      attention: ["causal|full"],
      contextLimit: ["enforced|ignored"],
      modelFlopsUtilization: 0,
      recomputation: "full|none|selective|elementwise|alternate-products",
    },
    "",
  );
  const parts = forwardParts(run);
  const model = 3 * (parts.layers + parts.attention + parts.head);
  const share = positive("modelFlopsUtilization", run.modelFlopsUtilization);
  return share * (1 + recomputedFlops(parts, run.recomputation) / model);
}
