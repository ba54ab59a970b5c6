import { storedBitsPerElement } from "../../formats/storedBitsPerElement.js";
import type { Architecture } from "../../models/architecture.js";
import { checkArchitecture } from "../../models/checkArchitecture.js";
import { bitsPerByte } from "../../units/bits.js";
import { nonNegative } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Bytes } from "../../units/quantity.js";
import { checkFileType } from "./checkFileType.js";
import type { GgufConversion } from "./ggufConversion.js";
import type { GgufFileType } from "./ggufFileType.js";
import { ggufTensors } from "./ggufTensors.js";

/** Options of {@link ggufFileBytes}. */
export interface GgufFileOptions extends GgufConversion {
  /** Size of the metadata and the tokenizer: 0.7 MB with a vocabulary of 32,000, 8 MB with one of 128,000; 0 if left out. */
  readonly metadataBytes?: Bytes | undefined;
}

/**
 * Returns the size of a model's GGUF file, following llama.cpp's choice of a type for each tensor of each layer.
 *
 * Model: metadataBytes + the sum over tensors of elements x storedBitsPerElement / 8.
 * Assumes:
 * - the tensor names of current llama.cpp conversions;
 * - layer groups follow one another, although hybrids interleave them, which changes the size by less than 1 %;
 * - the rules of 2023 to 2026, which differ only in details for mixtures of experts.
 *
 * @param architecture - the model
 * @param fileType - the GGUF file type
 * @param options - use of an importance matrix, fused tensors and metadata size
 * @returns size of the file in bytes
 * @unit byte
 * @throws {@link InvalidQuantityError} if `metadataBytes` is negative or not finite
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026); sizes checked against tools/quantize/README.md and published files
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { ggufFileBytes, ggufFileQ4_K_M } from "llm-economics/quantization";
 *
 * ggufFileBytes(llama31_8b, ggufFileQ4_K_M) / 2 ** 30; // => 4.58
 * ```
 */
export function ggufFileBytes(
  architecture: Architecture,
  fileType: GgufFileType,
  options: GgufFileOptions = {},
): Bytes {
  checkArchitecture("architecture", architecture);
  checkFileType("fileType", fileType);
  checkShape("options", options, {
    metadataBytes: [nonNegative],
    importanceMatrix: ["with|without"],
    queryKeyValue: ["separate|fused|fused-as-values"],
  });
  const { metadataBytes = 0 } = options;
  let bits = 0;
  for (const { elements, format } of ggufTensors(architecture, fileType, options)) {
    bits += elements * storedBitsPerElement(format);
  }
  return metadataBytes + bits / bitsPerByte;
}
