import type { Measurement } from "./measurement.js";

/** Engine settings stated in the fields or notes of a row. */
export interface StatedRecipe {
  /** Attention of a tensor-parallel group: divided by heads, or data-parallel with shared experts. */
  readonly attention: "divided" | "data-parallel";
  /** Most concurrent sequences on one attention rank, if stated. */
  readonly largestBatch?: number | undefined;
  /** Execution mode. */
  readonly execution: "cuda-graph" | "eager";
}

/** Reads attention data parallelism, the largest batch and eager mode from the settings and notes of a row. */
export function statedRecipe({ notes, settings, engine }: Measurement): StatedRecipe {
  const text = notes ?? "";
  const noted = /\bmax(?:imum)? batch (?:size )?(?:of )?(\d+) per rank\b/i.exec(text)?.[1];
  const largest = settings?.maxSequencesPerRank ?? noted;
  // Hugging Face Transformers runs in eager mode unless compiled.
  const eager =
    !/\bfused modules\)/.test(engine) &&
    (settings?.eagerMode ?? (/\beager mode\b/i.test(text) || /\bHugging Face Transformers\b/.test(engine)));
  return {
    attention: /\battention (?:DP|is data-parallel|data parallelism)\b/i.test(text) ? "data-parallel" : "divided",
    execution: eager ? "eager" : "cuda-graph",
    ...(largest && { largestBatch: Number(largest) }),
  };
}
