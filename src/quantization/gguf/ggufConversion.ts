import type { ImportanceMatrix } from "./ggufFileType.js";

/**
 * The storage of the projections of query, key and value: three tensors; as one, with the rules for it until 2025 (Phi, Falcon);
 * or as one that has the rules of the values, as in files made since 2026.
 */
export type QueryKeyValueTensors = "separate" | "fused" | "fused-as-values";

/** Conversion options of a GGUF file that move tensors to other types. */
export interface GgufConversion {
  /** Whether an importance matrix was used; {@link defaultImportanceMatrix} if left out. */
  readonly importanceMatrix?: ImportanceMatrix | undefined;
  /** Storage of query, key and value; {@link defaultQueryKeyValueTensors} if absent. */
  readonly queryKeyValue?: QueryKeyValueTensors | undefined;
}

/**
 * The default of `importanceMatrix`: a GGUF file without one, as in llama.cpp's own table.
 *
 * @source ggml-org/llama.cpp, tools/quantize/README.md, table for Llama-3.1-8B (2025)
 */
export const defaultImportanceMatrix: ImportanceMatrix = "without";

/**
 * The default of `queryKeyValue`: separate tensors, as in files of Llama, Mistral, Qwen and Gemma.
 *
 * @source ggml-org/llama.cpp, convert_hf_to_gguf.py (2025)
 */
export const defaultQueryKeyValueTensors: QueryKeyValueTensors = "separate";
