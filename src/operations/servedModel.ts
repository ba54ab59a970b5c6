import { storedBitsPerElement } from "../formats/storedBitsPerElement.js";
import type { Architecture } from "../models/architecture.js";
import type { TensorClass } from "../models/tensorClass.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { bitsPerByte } from "../units/bits.js";
import { nativeFormat } from "./nativeFormat.js";
import { type WeightFormat, wideBits } from "./weightFormat.js";

/** A model in the formats in which it is served: everything that its operations depend on. */
export interface ServedModel {
  readonly architecture: Architecture;
  readonly formatOf: (tensorClass: TensorClass) => WeightFormat;
  /** Bits per element of the key-value cache. */
  readonly cacheBits: number;
  readonly embeddingBytes: number;
  /** Total weight bytes, if known. */
  readonly weightBytes?: number | undefined;
}

function quantizedModel(model: QuantizedModel): ServedModel {
  return {
    architecture: model.architecture,
    formatOf: (tensorClass) => {
      const format = model.weightFormats[tensorClass];
      return {
        elementBits: format.elementBits,
        storedBits: storedBitsPerElement(format),
        arithmetic: format.arithmetic,
        activationBits: format.computation === "native" ? model.activationFormat.elementBits : wideBits,
      };
    },
    cacheBits: storedBitsPerElement(model.keyValueCacheFormat),
    embeddingBytes: model.weightBytesByClass.embedding,
    weightBytes: model.weightBytes,
  };
}

/** Reduces a model to what its operations depend on, in the formats it was quantized to or otherwise published in. */
export function servedModel(model: Architecture | QuantizedModel): ServedModel {
  if ("architecture" in model) return quantizedModel(model);
  const { hiddenSize, vocabularySize, extraParameters = 0 } = model;
  const { formatOf, cacheBits } = nativeFormat(model.nativeFormat);
  const embedded = vocabularySize * hiddenSize + extraParameters;
  return {
    architecture: model,
    formatOf,
    cacheBits,
    embeddingBytes: (embedded * formatOf("embedding").storedBits) / bitsPerByte,
  };
}
