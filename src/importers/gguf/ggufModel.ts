import { parameterCount } from "../../models/parameterCount.js";
import { byClass, type TensorClass } from "../../models/tensorClass.js";
import type { ImportedModel, ImportOptions } from "../huggingFace/huggingFaceConfig.js";
import { tensorClassOf } from "../safetensors/tensorClassOf.js";
import { describedModel } from "./describedModel.js";
import { ggufFormatOf } from "./ggufFormatOf.js";
import type { GgufHeader } from "./ggufHeader.js";
import { isOnePart, partsOf, wholeHeader, withoutTensors } from "./ggufParts.js";
import type { GgufTensorInfo } from "./tensorInfo.js";

/** A model imported from a GGUF file. */
export interface ImportedGgufModel extends ImportedModel {
  /** Header of the file. */
  readonly header: GgufHeader;
  /** Size of the tensors in bytes by class; they sum to `header.tensorBytes`. */
  readonly weightBytesByClass: { readonly [Class in TensorClass]: number };
}

type FormatsByClass = { readonly [Class in TensorClass]?: string };

/** Tensors without weights: derived factors of the rotary embedding. */
const derived = /^rope_freqs|rope_factors/;

/**
 * Imports the architecture that the header of a GGUF file describes, with the size of its tensors.
 *
 * Model: metadata and tensors are translated to a Hugging Face configuration, which {@link importHuggingFaceConfig} reads. A warning states
 * the difference if the parameter count does not match the number of tensor elements.
 * Assumes: the most common type of a tensor class applies to the whole class. The headers of all parts of a split file describe it
 * exactly; the header of the first part alone gives its formats, and a warning says that sizes follow from them. Missing keys come from the shapes
 * of the tensors, or from the one catalogue model that matches the header; a warning names them. A header without `context_length` gives a
 * model without a context limit.
 *
 * @param bytes - the first bytes of the file, including the whole header; for a split file, a list of those of all parts
 * @param options - name of the model; that in the file by default
 * @returns the model, with formats and sizes by tensor class, and warnings about assumptions; sizes in B
 * @throws {@link MalformedInputError} naming the position, if the header cannot be read or lacks a dimension that cannot be derived
 * @throws {@link UnsupportedArchitectureError} if the architecture is not supported
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
 * problemOf(new Uint8Array(8)); // => "GGUF header: must start with the magic GGUF and a version."
 * ```
 */
export function importGguf(bytes: Uint8Array | readonly Uint8Array[], options: ImportOptions = {}): ImportedGgufModel {
  const header = wholeHeader(bytes);
  const stated = Object.hasOwn(header.metadata, "general.name") ? header.metadata["general.name"] : undefined;
  const name = options.name ?? (typeof stated === "string" && stated ? stated : undefined);
  const { model, warnings } = describedModel(
    isOnePart(header) ? withoutTensors(header) : header,
    name === undefined ? {} : { name },
  );
  const tensors = header.tensors.filter((tensor) => !derived.test(tensor.name));
  const formats = mostCommonFormats(tensors);
  const weights = formats.feedForward ?? formats.experts ?? formats.attention ?? "gguf-f16";
  return {
    model: { ...model, nativeFormat: weights },
    quantization: { method: "gguf", weights, overrides: isOnePart(header) ? completed(formats, weights) : formats },
    warnings: [...warnings, ...differences(header, tensors, parameterCount(model).total)],
    header,
    weightBytesByClass: bytesByClass(header.tensors),
  };
}

/**
 * Fills in the formats when only one part of a file is known. If only one of embedding and head is in that part, the other is assumed to have
 * the same format.
 */
function completed(formats: FormatsByClass, weights: string): FormatsByClass {
  const ends = formats.embedding ?? formats.head ?? weights;
  return { embedding: ends, head: ends, ...formats };
}

function differences(header: GgufHeader, tensors: readonly GgufTensorInfo[], parameters: number): string[] {
  if (isOnePart(header)) {
    const sizes = tensors.length ? "Sizes follow from the formats of its tensors" : "F16 weights were assumed";
    return [
      `The header is of one of ${partsOf(header)} parts. ${sizes}; pass the headers of all parts for exact sizes.`,
    ];
  }
  if (!tensors.length) return ["The header lists no tensors; F16 weights were assumed."];
  const elements = tensors.reduce((sum, tensor) => sum + tensor.elements, 0);
  if (elements === parameters) return [];
  return [`The tensors have ${elements} elements, but the imported model has ${parameters} parameters.`];
}

function bytesByClass(tensors: readonly GgufTensorInfo[]): { [Class in TensorClass]: number } {
  const bytes = byClass(0);
  for (const tensor of tensors) bytes[tensorClassOf(tensor.name)] += tensor.bytes;
  return bytes;
}

/** The most common format, by elements, of each tensor class. */
function mostCommonFormats(tensors: readonly GgufTensorInfo[]): FormatsByClass {
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
