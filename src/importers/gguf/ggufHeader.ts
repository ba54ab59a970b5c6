import { MalformedInputError } from "../../errors/malformedInputError.js";
import { ByteReader } from "./byteReader.js";
import { type GgufValue, metadataValue } from "./metadataValue.js";
import { type GgufTensorInfo, leastTensorInfoBytes, tensorInfo } from "./tensorInfo.js";

/** Contents of a GGUF file before its tensors' data. */
export interface GgufHeader {
  /** Version of the format: 2 or 3. */
  readonly version: number;
  /** Order of the bytes of a number. */
  readonly byteOrder: "little" | "big";
  /** Metadata, by key. */
  readonly metadata: { readonly [key: string]: GgufValue };
  /** The tensors, in the order of the file. */
  readonly tensors: readonly GgufTensorInfo[];
  /** Bytes before the tensors' data, padding included. */
  readonly dataOffset: number;
  /** Elements of all tensors. */
  readonly elements: number;
  /** Bytes of all tensors, without the padding in between. */
  readonly tensorBytes: number;
}

const source = "GGUF header";
const magic = [0x47, 0x47, 0x55, 0x46] as const;
/** Fewest bytes of a pair of metadata: length of the key, type, one byte of value. */
const leastPairBytes = 13;
/** Bytes that data is aligned to where the file does not say. */
const defaultAlignment = 32;

/**
 * The header of a GGUF file: its metadata and what tensors it has, of which type, shape and size.
 *
 * Model: magic, version, counts, pairs of key and value, descriptions of tensors, padding to `general.alignment`; the data is not looked at.
 * Assumes: the whole header is given; the data after it may be cut off. Of a file in several parts, each part has a header of its own.
 *
 * @param bytes - the first bytes of the file, as many as the header has: some megabytes, for the vocabulary
 * @returns metadata and tensors; sizes in B
 * @throws {@link MalformedInputError} naming the place, if the bytes are not such a header, end too soon or count more than they hold
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
    throw reader.malformed("metadata_kv_count", `must be at most what the given bytes can hold; got ${pairCount}`);
  for (let index = 0; index < pairCount; index++) {
    const key = reader.text(`metadata[${index}]`);
    pairs.push([key, metadataValue(reader, reader.unsigned(key, 4), key)]);
  }
  if (tensorCount * leastTensorInfoBytes > bytes.length - reader.offset) {
    throw reader.malformed("tensor_count", `must be at most what the given bytes can hold; got ${tensorCount}`);
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

/** The version and the order of bytes, which a version that makes sense in one of them gives away. */
function startOf(bytes: unknown): { readonly version: number; readonly littleEndian: boolean } {
  if (!(bytes instanceof Uint8Array)) throw new MalformedInputError(source, "", "must be a Uint8Array");
  if (magic.some((byte, index) => bytes[index] !== byte) || bytes.length < 8) {
    throw new MalformedInputError(source, "", "must start with the letters GGUF and a version");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [little, big] = [view.getUint32(4, true), view.getUint32(4, false)];
  const littleEndian = little <= big;
  const version = Math.min(little, big);
  if (version < 2 || version > 3) throw new MalformedInputError(source, "version", `must be 2 or 3; got ${version}`);
  return { version, littleEndian };
}
