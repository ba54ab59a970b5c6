import type { Measurement } from "./measurement.js";

/** Engine settings in a row's notes. */
export interface StatedRecipe {
  /** Whether each accelerator of a tensor-parallel group attends for requests of its own, and they share the experts. */
  readonly attention: "divided" | "data-parallel";
  /** Most sequences at once on one attention rank, if it is stated. */
  readonly largestBatch?: number | undefined;
  /** Whether kernels are started one by one. */
  readonly execution: "cuda-graph" | "eager";
}

/** The settings that a row states in its fields, or its notes in words: attention data parallelism, the largest batch, eager mode. */
export function statedRecipe({ notes, settings, engine }: Measurement): StatedRecipe {
  const text = notes ?? "";
  const noted = /\bmax(?:imum)? batch (?:size )?(?:of )?(\d+) per rank\b/i.exec(text)?.[1];
  const largest = settings?.maxSequencesPerRank ?? noted;
  // Hugging Face Transformers starts kernels one by one unless it is compiled.
  const eager =
    !/\bfused modules\)/.test(engine) &&
    (settings?.eagerMode ?? (/\beager mode\b/i.test(text) || /\bHugging Face Transformers\b/.test(engine)));
  return {
    attention: /\battention (?:DP|is data-parallel|data parallelism)\b/i.test(text) ? "data-parallel" : "divided",
    execution: eager ? "eager" : "cuda-graph",
    ...(largest && { largestBatch: Number(largest) }),
  };
}
