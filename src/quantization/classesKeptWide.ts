import type { TensorClass } from "../models/tensorClass.js";

/**
 * Tensor classes that quantized checkpoints leave in 16 bits: they are small, and quantizing them costs more quality than it
 * saves memory.
 *
 * @source quantization_config of published GPTQ, AWQ, FP8 (DeepSeek-V3), MXFP4 (gpt-oss) and NVFP4 (ModelOpt) checkpoints (2023-2025)
 */
export const classesKeptWide: readonly TensorClass[] = ["embedding", "head", "router", "norm"];
