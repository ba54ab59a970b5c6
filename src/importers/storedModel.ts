import { UnknownNameError } from "../errors/unknownNameError.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { nativeModel } from "../quantization/nativeModel.js";
import type { QuantizationPolicy } from "../quantization/quantizationPolicy.js";
import { quantize } from "../quantization/quantize.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { quantizedModelOf } from "../quantization/quantizedModelOf.js";
import { checkObject, checkText } from "../units/checkShape.js";
import { ggufFormats } from "./gguf/ggufFormats.js";
import type { ImportedGgufModel } from "./gguf/ggufModel.js";
import type { ImportedModel } from "./huggingFace/huggingFaceConfig.js";
import { checkpointFormats } from "./huggingFace/quantization/checkpointFormats.js";
import type { ImportedQuantization } from "./huggingFace/quantization/importedQuantization.js";
import { parametricFormat } from "./huggingFace/quantization/parametricFormat.js";

/**
 * An imported model in the formats that its file says it is stored in: what a plan loads into memory.
 *
 * Model: {@link quantize} with the file's formats by class; for a GGUF file the bytes of its own tensors.
 * Assumes: of a class stored in several formats the commonest stands for it, which for GGUF sets the rates but not the bytes;
 * a file without quantisation is in the format of its `torch_dtype`, a GGUF header without tensors in F16.
 *
 * @param imported - what {@link importHuggingFaceConfig} or {@link importGguf} gave
 * @returns the model with a format and the bytes of each class of tensors; bytes in B
 * @throws {@link UnknownNameError} if the file's formats are none of this library's
 * @source the same as the importers'
 * @example
 * ```ts
 * import { importHuggingFaceConfig, storedModel } from "llm-economics/importers";
 *
 * const imported = importHuggingFaceConfig({
 *   model_type: "llama",
 *   hidden_size: 2048,
 *   intermediate_size: 5632,
 *   num_attention_heads: 32,
 *   num_hidden_layers: 22,
 *   num_key_value_heads: 4,
 *   vocab_size: 32000,
 *   max_position_embeddings: 2048,
 *   torch_dtype: "float16",
 *   quantization_config: { quant_method: "awq", bits: 4, group_size: 128 },
 * });
 * storedModel(imported).weightFormats.attention.name; // => "INT4, groups of 128, zero points"
 * storedModel(imported).weightBytes; // => 765693952
 * ```
 */
export function storedModel(imported: ImportedModel | ImportedGgufModel): QuantizedModel {
  checkObject("imported", imported);
  const { model, quantization } = imported;
  if (quantization == null) return nativeModel(model);
  checkObject("imported.quantization.overrides", checkObject("imported.quantization", quantization).overrides);
  const quantized = quantize(model, policyOf(quantization));
  if (!("weightBytesByClass" in imported) || imported.header?.tensors?.length === 0) return quantized;
  return quantizedModelOf(model, formatOf("weights", quantization.weights), quantized, imported.weightBytesByClass);
}

function policyOf({ weights, activations, keyValueCache, overrides }: ImportedQuantization): QuantizationPolicy {
  const entries = Object.entries(overrides).map(([name, id]) => [name, formatOf(`overrides.${name}`, id)] as const);
  return {
    weights: formatOf("weights", weights),
    ...(activations !== undefined && { activations: formatOf("activations", activations) }),
    ...(keyValueCache !== undefined && { keyValueCache: formatOf("keyValueCache", keyValueCache) }),
    overrides: Object.fromEntries(entries),
  };
}

function formatOf(field: string, id: string): NumericFormat {
  checkText(field, id);
  const formats = [...checkpointFormats, ...ggufFormats];
  const format = formats.find((candidate) => candidate.id === id) ?? parametricFormat(id);
  if (format) return format;
  throw new UnknownNameError(
    field,
    id,
    formats.map((candidate) => candidate.id),
  );
}
