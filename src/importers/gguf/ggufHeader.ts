import { MalformedInputError } from "../../errors/malformedInputError.js";
import { ByteReader } from "./byteReader.js";
import { type GgufValue, metadataValue } from "./metadataValue.js";
import { type GgufTensorInfo, leastTensorInfoBytes, tensorInfo } from "./tensorInfo.js";

/** Header of a GGUF file: everything before the tensor data. */
export interface GgufHeader {
  /** Version of the format: 2 or 3. */
  readonly version: number;
  /** Byte order of numbers. */
  readonly byteOrder: "little" | "big";
  /** Metadata by key. */
  readonly metadata: { readonly [key: string]: GgufValue };
  /** Tensors, in the order of the file. */
  readonly tensors: readonly GgufTensorInfo[];
  /** Offset of the tensor data in bytes, including padding. */
  readonly dataOffset: number;
  /** Total number of elements. */
  readonly elements: number;
  /** Total size of the tensors in bytes, without padding. */
  readonly tensorBytes: number;
}

const source = "GGUF header";
const magic = [0x47, 0x47, 0x55, 0x46] as const;
/** Minimum size of a metadata pair in bytes: key length, type, one byte of value. */
const leastPairBytes = 13;
/** Default alignment of tensor data in bytes. */
const defaultAlignment = 32;

/**
 * Reads the header of a GGUF file: its metadata, and the type, shape and size of its tensors.
 *
 * Model: magic, version, counts, key-value pairs, tensor descriptions, padding to `general.alignment`. Tensor data is not read.
 * Assumes: the header is complete; the data after it may be truncated. Each part of a split file has its own header.
 *
 * @param bytes - the first bytes of the file, including the whole header: a few megabytes because of the vocabulary
 * @returns metadata and tensors; sizes in B
 * @throws {@link MalformedInputError} naming the position, if the bytes are not a GGUF header, end too soon or state impossible counts
 * @source ggml-org/ggml, docs/gguf.md (version 3, 2023)
 * @example
 * ```ts
 * import { readGgufHeader } from "llm-economics/importers";
 *
 * const empty = new Uint8Array(24);
 * empty.set([0x47, 0x47, 0x55, 0x46, 3]);
 * readGgufHeader(empty).tensors.length; // => 0
 * readGgufHeader(empty).dataOffset; // => 32
 * ```
 */
export function readGgufHeader(bytes: Uint8Array): GgufHeader {
  const { version, littleEndian } = startOf(bytes);
  const reader = new ByteReader(bytes, source, { offset: 8, littleEndian });
  const tensorCount = reader.count("tensor_count", 1);
  const pairCount = reader.count("metadata_kv_count", 1);
  const pairs: [string, GgufValue][] = [];
  const least = Math.floor(bytes.length / leastPairBytes);
  if (pairCount > least)
    throw reader.malformed("metadata_kv_count", `exceeds what the given bytes can hold; got ${pairCount}`);
  for (let index = 0; index < pairCount; index++) {
    const key = reader.text(`metadata[${index}]`);
    pairs.push([key, metadataValue(reader, reader.unsigned(key, 4), key)]);
  }
  if (tensorCount * leastTensorInfoBytes > bytes.length - reader.offset) {
    throw reader.malformed("tensor_count", `exceeds what the given bytes can hold; got ${tensorCount}`);
  }
  const tensors = Array.from({ length: tensorCount }, (_, index) => tensorInfo(reader, index));
  return headerOf(
    { version, byteOrder: littleEndian ? "little" : "big" },
    Object.fromEntries(pairs),
    tensors,
    reader.offset,
  );
}

function headerOf(
  start: Pick<GgufHeader, "version" | "byteOrder">,
  metadata: GgufHeader["metadata"],
  tensors: readonly GgufTensorInfo[],
  end: number,
): GgufHeader {
  const stated = Object.hasOwn(metadata, "general.alignment") ? metadata["general.alignment"] : defaultAlignment;
  if (typeof stated !== "number" || !Number.isInteger(stated) || stated < 1) {
    throw new MalformedInputError(source, "general.alignment", "must be a whole number of at least 1");
  }
  const elements = tensors.reduce((sum, tensor) => sum + tensor.elements, 0);
  const tensorBytes = tensors.reduce((sum, tensor) => sum + tensor.bytes, 0);
  return { ...start, metadata, tensors, dataOffset: Math.ceil(end / stated) * stated, elements, tensorBytes };
}

/** The version and byte order; the byte order is the one in which the version is plausible. */
function startOf(bytes: unknown): { readonly version: number; readonly littleEndian: boolean } {
  if (!(bytes instanceof Uint8Array)) throw new MalformedInputError(source, "", "must be a Uint8Array");
  if (magic.some((byte, index) => bytes[index] !== byte) || bytes.length < 8) {
    throw new MalformedInputError(source, "", "must start with the magic GGUF and a version");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [little, big] = [view.getUint32(4, true), view.getUint32(4, false)];
  const littleEndian = little <= big;
  const version = Math.min(little, big);
  if (version < 2 || version > 3) throw new MalformedInputError(source, "version", `must be 2 or 3; got ${version}`);
  return { version, littleEndian };
}
