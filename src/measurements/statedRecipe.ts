import type { Measurement } from "./measurement.js";

/** Engine settings stated in the fields or notes of a row. */
export interface StatedRecipe {
  /** Attention of a tensor-parallel group: divided by heads, or data-parallel with shared experts. */
  readonly attention: "divided" | "data-parallel";
  /** Most concurrent sequences on one attention rank, if stated. */
  readonly largestBatch?: number | undefined;
  /** Whether requests join and leave a running batch, or a batch starts and ends together. */
  readonly batching: "in-flight" | "static";
  /** Execution mode. */
  readonly execution: "cuda-graph" | "eager";
}

/** Reads attention data parallelism, the largest batch, static batching and eager mode from the settings and notes of a row. */
export function statedRecipe({ notes, settings, engine }: Measurement): StatedRecipe {
  const text = notes ?? "";
  const noted = /\bmax(?:imum)? batch (?:size )?(?:of )?(\d+) per rank\b/i.exec(text)?.[1];
  const largest = settings?.maxSequencesPerRank ?? noted;
  // Hugging Face Transformers runs in eager mode unless compiled, and vLLM on XPU always (vllm-project/vllm, xpu_executor.py).
  const eager =
    !/\bfused modules\)/.test(engine) &&
    (settings?.eagerMode ?? (/\beager mode\b/i.test(text) || /\bHugging Face Transformers\b|\bXPU\b/.test(engine)));
  return {
    attention: /\battention (?:DP|is data-parallel|data parallelism)\b/i.test(text) ? "data-parallel" : "divided",
    batching: /\bin-flight batching off\b/i.test(text) ? "static" : "in-flight",
    execution: eager ? "eager" : "cuda-graph",
    ...(largest && { largestBatch: Number(largest) }),
  };
}
