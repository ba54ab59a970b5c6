/** Whether both the framework and the generation of a plan were measured. */
export type TrainingEvidence = "known" | "unknown";

/**
 * Factor each way within which eight in ten of held-out throughputs lie: of dense models and of mixtures of experts, where the rates' framework and
 * generation were measured and where they were not, and of one accelerator whose recipe is fully stated.
 *
 * @source written by `npm run calibrate`: residuals of rows whose model was left out on their accelerator, or whose framework was left out
 */
export const trainingSpreads = {
  dense: {
    known: 1.16,
    unknown: 1.34,
  },
  mixture: {
    known: 1.47,
    unknown: 1.64,
  },
} as const satisfies { readonly [Kind in "dense" | "mixture"]: { readonly [Evidence in TrainingEvidence]: number } };
