import { bf16 } from "../formats/bf16.js";
import type { NumericFormat } from "../formats/numericFormat.js";

/**
 * Format of the tensors that a policy leaves unquantized: BF16, in which nearly all models are published.
 *
 * @source `torch_dtype` in the configuration files of Llama 3, Qwen 3, Mistral and Gemma checkpoints (2024-2025)
 */
export const unquantizedFormat: NumericFormat = bf16;
