import type { Measurement } from "./measurement.js";

/** What a row's notes say of how the engine was set up. */
export interface StatedRecipe {
  /** Whether each accelerator of a tensor-parallel group attends for requests of its own, and they share the experts. */
  readonly attention: "divided" | "data-parallel";
  /** Most sequences at once on one attention rank, if it is stated. */
  readonly largestBatch?: number;
  /** Whether kernels are started one by one. */
  readonly execution: "cuda-graph" | "eager";
}

/** The settings that the notes of a row state in words: attention data parallelism, the largest batch, eager mode. */
export function statedRecipe({ notes }: Measurement): StatedRecipe {
  const text = notes ?? "";
  const largest = /\bmax(?:imum)? batch (?:size )?(?:of )?(\d+) per rank\b/i.exec(text)?.[1];
  return {
    attention: /\battention (?:DP|is data-parallel|data parallelism)\b/i.test(text) ? "data-parallel" : "divided",
    execution: /\beager mode\b/i.test(text) ? "eager" : "cuda-graph",
    ...(largest && { largestBatch: Number(largest) }),
  };
}
