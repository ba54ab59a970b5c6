import type { Architecture } from "../../models/architecture.js";
import { parameterCount } from "../../models/parameterCount.js";
import { bitsPerByte } from "../../units/bits.js";
import { checkShape } from "../../units/checkShape.js";
import type { GgufConversion } from "./ggufConversion.js";
import { ggufFileBytes } from "./ggufFileBytes.js";
import type { GgufFileType } from "./ggufFileType.js";

/**
 * Returns the bits per weight of a model's GGUF file over all tensors, as reported by llama.cpp.
 *
 * Model: 8 x ggufFileBytes / parameters, without metadata, as in llama.cpp's own tables.
 *
 * @param architecture - the model
 * @param fileType - the GGUF file type
 * @param options - use of an importance matrix, and fused tensors
 * @returns bits per weight
 * @unit bit
 * @source ggml-org/llama.cpp, tools/quantize/README.md (2025)
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { ggufBitsPerWeight, ggufFileQ4_K_M } from "llm-economics/quantization";
 *
 * ggufBitsPerWeight(llama31_8b, ggufFileQ4_K_M); // => 4.894
 * ```
 */
export function ggufBitsPerWeight(
  architecture: Architecture,
  fileType: GgufFileType,
  options: GgufConversion = {},
): number {
  checkShape("options", options, {
    importanceMatrix: ["with|without"],
    queryKeyValue: ["separate|fused|fused-as-values"],
  });
  return (ggufFileBytes(architecture, fileType, options) * bitsPerByte) / parameterCount(architecture).total;
}
