import { checkFormat } from "../../formats/checkFormat.js";
import { ggufF32 } from "../../formats/ggufF32.js";
import type { NumericFormat } from "../../formats/numericFormat.js";
import { storedBitsPerElement } from "../../formats/storedBitsPerElement.js";
import type { Architecture } from "../../models/architecture.js";
import { checkArchitecture } from "../../models/checkArchitecture.js";
import { byClass, type TensorClass } from "../../models/tensorClass.js";
import { bitsPerByte } from "../../units/bits.js";
import { checkShape } from "../../units/checkShape.js";
import { defaultActivationFormat } from "../defaultActivationFormat.js";
import { defaultKeyValueCacheFormat } from "../defaultKeyValueCacheFormat.js";
import type { QuantizedModel } from "../quantizedModel.js";
import { quantizedModelOf } from "../quantizedModelOf.js";
import { checkFileType } from "./checkFileType.js";
import type { GgufConversion } from "./ggufConversion.js";
import type { GgufFileType } from "./ggufFileType.js";
import { ggufTensors } from "./ggufTensors.js";

/** Options of {@link quantizeToGguf}. */
export interface GgufQuantizationOptions extends GgufConversion {
  /** Format of the key-value cache; {@link defaultKeyValueCacheFormat} if left out. */
  readonly keyValueCache?: NumericFormat | undefined;
}

/**
 * Quantizes a model as llama.cpp stores it in a GGUF file.
 *
 * Model: bytes of a class = the sum over its tensors of elements x storedBitsPerElement / 8. A class whose tensors have several
 * types gets a format whose elementBits are their average.
 * Assumes: the same as {@link ggufFileBytes}; weights are dequantized before they are multiplied; savings exclude metadata.
 *
 * @param architecture - the model
 * @param fileType - the GGUF file type
 * @param options - cache format, use of an importance matrix, and fused tensors
 * @returns the quantized model, with a format and the bytes of each tensor class
 * @throws {@link InvalidQuantityError} if `keyValueCache` is not a numeric format
 * @source ggml-org/llama.cpp, src/llama-quant.cpp (2026)
 * @example
 * ```ts
 * import { llama31_8b } from "llm-economics/architectures";
 * import { ggufFileQ4_K_M, quantizeToGguf } from "llm-economics/quantization";
 *
 * const model = quantizeToGguf(llama31_8b, ggufFileQ4_K_M);
 * model.savings.fraction; // => 0.694
 * model.weightFormats.head.name; // => "GGUF Q6_K"
 * ```
 */
export function quantizeToGguf(
  architecture: Architecture,
  fileType: GgufFileType,
  options: GgufQuantizationOptions = {},
): QuantizedModel {
  checkArchitecture("architecture", architecture);
  checkFileType("fileType", fileType);
  checkShape("options", options, {
    keyValueCache: [checkFormat],
    importanceMatrix: ["with|without"],
    queryKeyValue: ["separate|fused|fused-as-values"],
  });
  const { keyValueCache = defaultKeyValueCacheFormat } = options;
  const weightFormats: { [Class in TensorClass]: NumericFormat } = {
    ...byClass(fileType.base),
    router: ggufF32,
    norm: ggufF32,
  };
  const bytes = byClass(0);
  const elements = { ...bytes };
  const formats: { [Class in TensorClass]?: NumericFormat | "mixed" } = {};
  for (const { tensorClass, elements: count, format } of ggufTensors(architecture, fileType, options)) {
    if (count === 0) continue;
    bytes[tensorClass] += (count * storedBitsPerElement(format)) / bitsPerByte;
    elements[tensorClass] += count;
    formats[tensorClass] = (formats[tensorClass] ?? format) === format ? format : "mixed";
  }
  for (const [name, format] of Object.entries(formats)) {
    const tensorClass = name as TensorClass;
    const average = (bytes[tensorClass] * bitsPerByte) / elements[tensorClass];
    weightFormats[tensorClass] = format === "mixed" ? mixture(fileType, tensorClass, average) : format;
  }
  const activationFormat = defaultActivationFormat(fileType.base);
  const parts = { weightFormats, activationFormat, keyValueCacheFormat: keyValueCache };
  return quantizedModelOf(architecture, fileType.base, parts, bytes);
}

function mixture({ id, name, base }: GgufFileType, tensorClass: TensorClass, elementBits: number): NumericFormat {
  const { arithmetic, computation, source } = base;
  return {
    id: `gguf-${id}-${tensorClass}`,
    name: `GGUF ${name} mixture`,
    elementBits,
    overheads: [],
    arithmetic,
    computation,
    source,
  };
}
