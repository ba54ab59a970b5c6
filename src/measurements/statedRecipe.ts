import type { Measurement } from "./measurement.js";

/** Engine settings stated in the fields or notes of a row. */
export interface StatedRecipe {
  /** Attention of a tensor-parallel group: divided by heads, or data-parallel with shared experts. */
  readonly attention: "divided" | "data-parallel";
  /** Most concurrent sequences on one attention rank, if stated. */
  readonly largestBatch?: number | undefined;
  /** Whether requests join and leave a running batch, or a batch starts and ends together. */
  readonly batching: "in-flight" | "static";
  /** Whether 8-bit modules multiply outliers separately, in 16 bits. */
  readonly outliers?: "separate" | undefined;
  /**
   * Whether each product with more than a few rows first unpacks its 4-bit weights to 16 bits in memory, as vLLM's ExLlama kernel for GPTQ
   * does above 50 rows.
   *
   * @source vllm-project/vllm, csrc/quantization/gptq/q_gemm.cu (MAX_Q_GEMM_ROWS, 2024)
   */
  readonly unpacksWeights?: boolean | undefined;
  /** Execution mode. */
  readonly execution: "cuda-graph" | "eager";
}

/** Reads attention data parallelism, the largest batch, static batching, kernels and eager mode from the settings and notes of a row. */
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
    ...(/\boutlier decomposition\b/i.test(text) && { outliers: "separate" as const }),
    ...(/\bExLlama\) kernel\b/i.test(text) && { unpacksWeights: true }),
    ...(largest && { largestBatch: Number(largest) }),
  };
}
