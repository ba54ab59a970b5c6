import type { QueryKeyValueTensors } from "./ggufConversion.js";

/**
 * The default of `queryKeyValue`: separate tensors, as in files of Llama, Mistral, Qwen and Gemma.
 *
 * @source ggml-org/llama.cpp, convert_hf_to_gguf.py (2025)
 */
export const defaultQueryKeyValueTensors: QueryKeyValueTensors = "separate";
