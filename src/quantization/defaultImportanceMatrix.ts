import type { ImportanceMatrix } from "./ggufFileType.js";

/**
 * The default of `importanceMatrix`: a GGUF file without one, as in llama.cpp's own table.
 *
 * @source ggml-org/llama.cpp, tools/quantize/README.md, table for Llama-3.1-8B (2025)
 */
export const defaultImportanceMatrix: ImportanceMatrix = "without";
