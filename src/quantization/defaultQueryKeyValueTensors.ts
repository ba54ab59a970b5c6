import type { QueryKeyValueTensors } from "./ggufConversion.js";

/**
 * How a GGUF file is taken to hold query, key and value unless said otherwise: apart, as files of Llama, Mistral, Qwen and Gemma do.
 *
 * @source ggml-org/llama.cpp, convert_hf_to_gguf.py (2025)
 */
export const defaultQueryKeyValueTensors: QueryKeyValueTensors = "separate";
