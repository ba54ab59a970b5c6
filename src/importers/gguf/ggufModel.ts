import { parameterCount } from "../../models/parameterCount.js";
import type { TensorClass } from "../../models/tensorClass.js";
import type { ImportedModel, ImportOptions } from "../huggingFace/huggingFaceConfig.js";
import { tensorClassOf } from "../safetensors/tensorClassOf.js";
import { describedModel } from "./describedModel.js";
import { ggufFormatOf } from "./ggufFormatOf.js";
import { type GgufHeader, readGgufHeader } from "./ggufHeader.js";
import type { GgufTensorInfo } from "./tensorInfo.js";

/** Description of a model in a GGUF file. */
export interface ImportedGgufModel extends ImportedModel {
  /** The file's header. */
  readonly header: GgufHeader;
  /** Bytes of the file's tensors by class; they sum to the header's `tensorBytes`. */
  readonly weightBytesByClass: { readonly [Class in TensorClass]: number };
}

/** Tensors that hold no weights: factors of the rotation, which are derived. */
const derived = /^rope_freqs|rope_factors/;

/**
 * The architecture that the header of a GGUF file describes, with the bytes that its tensors take.
 *
 * Model: metadata and tensors restated as a Hugging Face configuration, which {@link importHuggingFaceConfig} reads;
 * parameters are checked against the elements of the tensors, and a warning says by how much they differ.
 * Assumes: a file of one part; the most common type of a class stands for it where a mixture has several. Keys that a header lacks
 * come from the shapes of its tensors, or from the one model of the catalogue that agrees with what it states; a warning names them.
 * A header without `context_length` gives a model without a context limit.
 *
 * @param bytes - the first bytes of the file, as many as the header has
 * @param options - a name for the model; otherwise that of the file
 * @returns the model, its formats by class, the bytes by class, and what was assumed; bytes in B
 * @throws {@link MalformedInputError} naming the place, if the header cannot be read or lacks a dimension that nothing else gives
 * @throws {@link UnsupportedArchitectureError} if its architecture is not one of those that are read
 * @source ggml-org/llama.cpp, gguf-py/gguf/constants.py (2026), for the keys
 * @example
 * ```ts
 * import { importGguf } from "llm-economics/importers";
 *
 * function problemOf(bytes: Uint8Array): string {
 *   try {
 *     return importGguf(bytes).warnings.join(" ");
 *   } catch (error) {
 *     return (error as Error).message;
 *   }
 * }
 * problemOf(new Uint8Array(8)); // => "GGUF header: must start with the letters GGUF and a version."
 * ```
 */
export function importGguf(bytes: Uint8Array, options: ImportOptions = {}): ImportedGgufModel {
  const header = readGgufHeader(bytes);
  const stated = Object.hasOwn(header.metadata, "general.name") ? header.metadata["general.name"] : undefined;
  const name = options.name ?? (typeof stated === "string" && stated ? stated : undefined);
  const { model, warnings } = describedModel(header, name === undefined ? {} : { name });
  const tensors = header.tensors.filter((tensor) => !derived.test(tensor.name));
  const formats = commonestFormats(tensors);
  const weights = formats.feedForward ?? formats.experts ?? formats.attention ?? "gguf-f16";
  return {
    model: { ...model, nativeFormat: weights },
    quantization: { method: "gguf", weights, overrides: formats },
    warnings: [...warnings, ...differences(header, tensors, parameterCount(model).total)],
    header,
    weightBytesByClass: bytesByClass(header.tensors),
  };
}

function differences(header: GgufHeader, tensors: readonly GgufTensorInfo[], parameters: number): string[] {
  const part = header.metadata["split.count"];
  if (typeof part === "number" && part > 1) {
    return [`The file is one of ${part} parts; its tensors were not checked against the model's parameters.`];
  }
  if (!tensors.length) return ["The header lists no tensors; the weights are taken to be in F16."];
  const elements = tensors.reduce((sum, tensor) => sum + tensor.elements, 0);
  if (elements === parameters) return [];
  return [`The tensors have ${elements} elements, and the model as read has ${parameters} parameters.`];
}

function bytesByClass(tensors: readonly GgufTensorInfo[]): { [Class in TensorClass]: number } {
  const bytes = { embedding: 0, attention: 0, feedForward: 0, experts: 0, router: 0, head: 0, norm: 0 };
  for (const tensor of tensors) bytes[tensorClassOf(tensor.name)] += tensor.bytes;
  return bytes;
}

/** The format of most elements of each class that is there. */
function commonestFormats(tensors: readonly GgufTensorInfo[]): { readonly [Class in TensorClass]?: string } {
  const elements = new Map<TensorClass, Map<string, number>>();
  for (const tensor of tensors) {
    const tensorClass = tensorClassOf(tensor.name);
    const seen = elements.get(tensorClass) ?? new Map<string, number>();
    elements.set(tensorClass, seen.set(tensor.type, (seen.get(tensor.type) ?? 0) + tensor.elements));
  }
  const formats = Array.from(elements, ([tensorClass, seen]) => {
    const [first] = Array.from(seen).sort((a, b) => b[1] - a[1]);
    return [tensorClass, ggufFormatOf(first?.[0] ?? "")] as const;
  });
  return Object.fromEntries(formats);
}
