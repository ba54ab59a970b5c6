import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { Architecture } from "../../models/architecture.js";
import { parameterCount } from "../../models/parameterCount.js";
import { byClass, type TensorClass } from "../../models/tensorClass.js";
import { bitsPerByte } from "../../units/bits.js";
import { parsePythonJson } from "../huggingFace/parsePythonJson.js";
import { tensorClassOf } from "./tensorClassOf.js";

/** Index of a sharded checkpoint. */
export interface ImportedSafetensorsIndex {
  /** Total size of the tensors in bytes. */
  readonly totalBytes: number;
  /** Number of parameters, if the file states it. */
  readonly totalParameters: number | null;
  /** Number of tensors. */
  readonly tensors: number;
  /** Number of tensors by class, which follows from their names. */
  readonly tensorsByClass: { readonly [Class in TensorClass]: number };
  /** Names of the shards, sorted. */
  readonly shards: readonly string[];
  /** Bits of the checkpoint per parameter of the architecture; null if no architecture is given. */
  readonly bitsPerParameter: number | null;
  /** Contradictions between file and architecture, as sentences. */
  readonly warnings: readonly string[];
}

/** Options of {@link importSafetensorsIndex}. */
export interface SafetensorsIndexOptions {
  /** Architecture to compare the checkpoint with. */
  readonly architecture?: Architecture;
}

const source = "model.safetensors.index.json";

/**
 * Imports the index of a sharded safetensors checkpoint: size, tensors and shards. If an architecture is given, compares its parameter count.
 *
 * Model: bits per parameter = 8 x `metadata.total_size` / parameters of the architecture.
 * Assumes: the index describes one model. For an unquantised checkpoint, 16.0 bits per parameter mean that checkpoint and architecture
 * match exactly; more may also be due to a second copy of tied embeddings, a vision tower or a multi-token-prediction module.
 *
 * @param input - text of the file, or the parsed object
 * @param options - architecture to compare with
 * @returns size, parameters, tensors by class, shards and warnings; sizes in B
 * @throws {@link MalformedInputError} naming the field, if the input is not a safetensors index
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
  const tensorsByClass = byClass(0);
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
  return [`The file states ${totalParameters} parameters, but the architecture has ${parameters}.`];
}

function field(values: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(values, name)?.value ?? undefined;
}

function objectOf(value: unknown, path: string): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new MalformedInputError(source, path, value === undefined ? "is missing" : "must be an object");
}

/** Checks a whole number. Older files write it with a decimal point, which JSON does not distinguish. */
function countOf(value: unknown, path: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new MalformedInputError(source, path, "must be a whole number of at least 0");
}
