import type { ImportanceMatrix } from "./ggufFileType.js";

/**
 * Storage of the query, key and value projections: three separate tensors; one fused tensor with its own rule, as in files
 * made until 2025 (Phi, Falcon); or one fused tensor that follows the rules for values, as in files made since 2026.
 */
export type QueryKeyValueTensors = "separate" | "fused" | "fused-as-values";

/** Options of a GGUF conversion that change the types of tensors. */
export interface GgufConversion {
  /** Whether an importance matrix was used; {@link defaultImportanceMatrix} if left out. */
  readonly importanceMatrix?: ImportanceMatrix | undefined;
  /** Storage of the query, key and value projections; {@link defaultQueryKeyValueTensors} if left out. */
  readonly queryKeyValue?: QueryKeyValueTensors | undefined;
}

/**
 * Default of `importanceMatrix`: no importance matrix, as in llama.cpp's own table.
 *
 * @source ggml-org/llama.cpp, tools/quantize/README.md, table for Llama-3.1-8B (2025)
 */
export const defaultImportanceMatrix: ImportanceMatrix = "without";

/**
 * Default of `queryKeyValue`: separate tensors, as in files of Llama, Mistral, Qwen and Gemma.
 *
 * @source ggml-org/llama.cpp, convert_hf_to_gguf.py (2025)
 */
export const defaultQueryKeyValueTensors: QueryKeyValueTensors = "separate";
