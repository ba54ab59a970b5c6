import { UnknownNameError } from "../errors/unknownNameError.js";
import { checkFormat } from "../formats/checkFormat.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import type { Architecture } from "../models/architecture.js";
import { checkArchitecture } from "../models/checkArchitecture.js";
import { byClass, type TensorClass } from "../models/tensorClass.js";
import { checkObject, checkShape } from "../units/checkShape.js";
import { classesKeptWide } from "./classesKeptWide.js";
import { defaultActivationFormat } from "./defaultActivationFormat.js";
import { defaultKeyValueCacheFormat } from "./defaultKeyValueCacheFormat.js";
import type { QuantizationPolicy } from "./quantizationPolicy.js";
import type { QuantizedModel } from "./quantizedModel.js";
import { quantizedModelOf } from "./quantizedModelOf.js";
import { unquantizedFormat } from "./unquantizedFormat.js";
import { type ByClass, weightBytesByClass } from "./weightBytesByClass.js";

/**
 * Applies a quantization policy to a model and returns its size and the memory saved.
 *
 * Model: bytes of a tensor class = matrix elements x storedBitsPerElement / 8, plus biases and norm gains at 16 bits;
 * savings.fraction = 1 - weightBytes / (2 x parameters).
 * Assumes: embedding, head, router and norms stay in 16 bits ({@link classesKeptWide}) unless overridden; blocks are whole;
 * weights take the same space in memory as in the checkpoint. Kernels that repack weights differ by less than a percent.
 *
 * @param architecture - the model
 * @param policy - the formats
 * @returns the quantized model, with a format and the bytes of each tensor class
 * @throws {@link InvalidQuantityError} if a value of the policy is not a numeric format
 * @throws {@link UnknownNameError} if an override does not name a tensor class
 * @source Frantar et al., GPTQ (2022); Lin et al., AWQ (2023); Xiao et al., SmoothQuant (2022); published checkpoints for the tensors left in 16 bits
 * @example
 * ```ts
 * import { llama31_70b } from "llm-economics/architectures";
 * import { fp8E4m3, int4Group128 } from "llm-economics/formats";
 * import { quantize } from "llm-economics/quantization";
 *
 * const model = quantize(llama31_70b, { weights: int4Group128, keyValueCache: fp8E4m3 });
 * model.savings.fraction; // => 0.72
 * model.savings.nominalFraction; // => 0.75
 * ```
 */
export function quantize(architecture: Architecture, policy: QuantizationPolicy): QuantizedModel {
  checkArchitecture("architecture", architecture);
  checkShape("policy", policy, {
    weights: checkFormat,
    activations: [checkFormat],
    keyValueCache: [checkFormat],
    overrides: [checkObject],
  });
  const { weights, activations, keyValueCache = defaultKeyValueCacheFormat } = policy;
  const weightFormats = formatsByClass(policy);
  const parts = {
    weightFormats,
    activationFormat: activations ?? defaultActivationFormat(weights),
    keyValueCacheFormat: keyValueCache,
  };
  return quantizedModelOf(architecture, weights, parts, weightBytesByClass(architecture, weightFormats));
}

function formatsByClass({ weights, overrides = {} }: QuantizationPolicy): ByClass<NumericFormat> {
  const formats = byClass(weights);
  if (weights.elementBits < unquantizedFormat.elementBits) {
    for (const name of classesKeptWide) formats[name] = unquantizedFormat;
  }
  for (const [name, format] of Object.entries(overrides)) {
    if (!Object.hasOwn(formats, name)) throw new UnknownNameError("overrides", name, Object.keys(formats));
    if (format !== undefined) formats[name as TensorClass] = checkFormat(`overrides.${name}`, format);
  }
  return formats;
}
