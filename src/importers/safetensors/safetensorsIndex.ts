import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { Architecture } from "../../models/architecture.js";
import { parameterCount } from "../../models/parameterCount.js";
import type { TensorClass } from "../../models/tensorClass.js";
import { bitsPerByte } from "../../units/bits.js";
import { parsePythonJson } from "../huggingFace/parsePythonJson.js";
import { tensorClassOf } from "./tensorClassOf.js";

/** Contents of the index of a checkpoint's shards. */
export interface ImportedSafetensorsIndex {
  /** Bytes of all tensors. */
  readonly totalBytes: number;
  /** Parameters, if the file counts them. */
  readonly totalParameters: number | null;
  /** Number of tensors. */
  readonly tensors: number;
  /** Number of tensors of each class, by their names. */
  readonly tensorsByClass: { readonly [Class in TensorClass]: number };
  /** Names of the files that hold them, sorted. */
  readonly shards: readonly string[];
  /** Bits that the checkpoint takes for each parameter of the architecture; null without one. */
  readonly bitsPerParameter: number | null;
  /** Assumptions and contradictions, in sentences. */
  readonly warnings: readonly string[];
}

/** Options of {@link importSafetensorsIndex}. */
export interface SafetensorsIndexOptions {
  /** The model, to hold the checkpoint's size against. */
  readonly architecture?: Architecture;
}

const source = "model.safetensors.index.json";

/**
 * The bytes, tensors and shards in the index of a sharded safetensors checkpoint, compared with an architecture if one is given.
 *
 * Model: `metadata.total_size` as it stands; bits per parameter = 8 x total bytes / parameters of the architecture.
 * Assumes: the index is that of one model; 16.0 bits per parameter mean that an unquantised checkpoint and the architecture agree to the last
 * parameter, while more may also be a second copy of tied embeddings, a vision tower or a module for multi-token prediction.
 *
 * @param input - the file's text, or the object in it
 * @param options - the architecture to hold it against
 * @returns bytes, parameters, tensors by class; sizes in B
 * @throws {@link MalformedInputError} naming the field, if the input is not such a file
 * @source Hugging Face huggingface_hub, serialization of sharded checkpoints (2026)
 * @example
 * ```ts
 * import { importSafetensorsIndex } from "llm-economics/importers";
 *
 * const index = importSafetensorsIndex({
 *   metadata: { total_size: 2200096768 },
 *   weight_map: { "model.embed_tokens.weight": "model-00001-of-00001.safetensors" },
 * });
 * index.totalBytes; // => 2200096768
 * index.tensorsByClass.embedding; // => 1
 * ```
 */
export function importSafetensorsIndex(
  input: string | object,
  options: SafetensorsIndexOptions = {},
): ImportedSafetensorsIndex {
  const index = objectOf(typeof input === "string" ? parsePythonJson(source, input) : input, "");
  const metadata = objectOf(field(index, "metadata"), "metadata");
  const totalBytes = countOf(field(metadata, "total_size"), "metadata.total_size");
  const stated = field(metadata, "total_parameters");
  const totalParameters = stated === undefined ? null : countOf(stated, "metadata.total_parameters");
  const shardOf = Object.entries(objectOf(field(index, "weight_map"), "weight_map"));
  const tensorsByClass = { embedding: 0, attention: 0, feedForward: 0, experts: 0, router: 0, head: 0, norm: 0 };
  const shards = new Set<string>();
  for (const [name, shard] of shardOf) {
    if (typeof shard !== "string")
      throw new MalformedInputError(source, "weight_map", "must name each shard by a string");
    tensorsByClass[tensorClassOf(name)]++;
    shards.add(shard);
  }
  const { architecture } = options;
  const parameters = architecture ? parameterCount(architecture).total : null;
  return {
    totalBytes,
    totalParameters,
    tensors: shardOf.length,
    tensorsByClass,
    shards: Array.from(shards).sort(),
    bitsPerParameter: parameters === null ? null : (totalBytes * bitsPerByte) / parameters,
    warnings: disagreement(parameters, totalParameters),
  };
}

function disagreement(parameters: number | null, totalParameters: number | null): string[] {
  if (parameters === null || totalParameters === null || parameters === totalParameters) return [];
  return [`The file counts ${totalParameters} parameters, and the architecture has ${parameters}.`];
}

function field(values: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(values, name)?.value ?? undefined;
}

function objectOf(value: unknown, path: string): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new MalformedInputError(source, path, value === undefined ? "is missing" : "must be an object");
}

/** A whole number; older files write it as a floating-point number, which JSON does not tell apart. */
function countOf(value: unknown, path: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new MalformedInputError(source, path, "must be a whole number of at least 0");
}
