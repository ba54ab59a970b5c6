import type { ImportanceMatrix } from "./ggufFileType.js";

/**
 * Whether a GGUF file counts as made with an importance matrix unless said otherwise: no, which is what llama.cpp's own table shows.
 *
 * @source ggml-org/llama.cpp, tools/quantize/README.md, table for Llama-3.1-8B (2025)
 */
export const defaultImportanceMatrix: ImportanceMatrix = "without";
