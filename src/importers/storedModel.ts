import { UnknownNameError } from "../errors/unknownNameError.js";
import type { NumericFormat } from "../formats/numericFormat.js";
import { nativeModel } from "../quantization/nativeModel.js";
import type { QuantizationPolicy } from "../quantization/quantizationPolicy.js";
import { quantize } from "../quantization/quantize.js";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { quantizedModelOf } from "../quantization/quantizedModelOf.js";
import { checkObject, checkText } from "../units/checkShape.js";
import { ggufFormats } from "./gguf/ggufFormats.js";
import type { GgufHeader } from "./gguf/ggufHeader.js";
import type { ImportedGgufModel } from "./gguf/ggufModel.js";
import { isOnePart } from "./gguf/ggufParts.js";
import type { ImportedModel } from "./huggingFace/huggingFaceConfig.js";
import { checkpointFormats } from "./huggingFace/quantization/checkpointFormats.js";
import type { ImportedQuantization } from "./huggingFace/quantization/importedQuantization.js";
import { parametricFormat } from "./huggingFace/quantization/parametricFormat.js";

const importedModel = "what importHuggingFaceConfig or importGguf returned";

/**
 * Returns an imported model in the formats of its file, as a plan loads it into memory.
 *
 * Model: {@link quantize} with the formats of the file by tensor class; for GGUF, the sizes of the actual tensors.
 * Assumes: the most common format of a tensor class applies to the whole class; for GGUF this affects rates but not sizes. A file without
 * quantisation is in the format of its `torch_dtype`, a GGUF header without tensors in F16. The sizes of one part of a split file follow from its
 * formats.
 *
 * @param imported - result of {@link importHuggingFaceConfig} or {@link importGguf}
 * @returns the model with format and size of each tensor class; sizes in B
 * @throws {@link UnknownNameError} if a format of the file is unknown
 * @source the sources of the importers
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
  checkObject("imported", imported, importedModel);
  checkObject("imported.model", imported.model, importedModel);
  const { model, quantization } = imported;
  if (quantization == null) return nativeModel(model);
  checkObject("imported.quantization.overrides", checkObject("imported.quantization", quantization).overrides);
  const quantized = quantize(model, policyOf(quantization));
  if (!("weightBytesByClass" in imported) || !listsAllTensors(imported.header)) return quantized;
  return quantizedModelOf(model, formatOf("weights", quantization.weights), quantized, imported.weightBytesByClass);
}

/** Tells whether the sizes of a header's tensors are those of the model: a header may list none, or those of one part. */
function listsAllTensors(header: GgufHeader | undefined): boolean {
  return header?.tensors?.length !== 0 && !(header?.metadata && isOnePart(header));
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
