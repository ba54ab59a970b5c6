import { bf16 } from "../formats/bf16.js";
import type { NumericFormat } from "../formats/numericFormat.js";

/**
 * The format of what a policy leaves unquantised: 16-bit brain floats, which is what nearly all models are published in.
 *
 * @source `torch_dtype` in the configuration files of Llama 3, Qwen 3, Mistral and Gemma checkpoints (2024-2025)
 */
export const unquantizedFormat: NumericFormat = bf16;
