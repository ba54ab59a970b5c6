import type { ByteReader } from "./byteReader.js";
import { tensorTypes } from "./tensorTypes.js";

/** Description of a tensor in a GGUF header. */
export interface GgufTensorInfo {
  /** Name, such as "blk.0.attn_q.weight". */
  readonly name: string;
  /** Lengths of the dimensions, innermost first. */
  readonly dimensions: readonly number[];
  /** Type by its llama.cpp name, such as "Q4_K". */
  readonly type: string;
  /** Number of elements. */
  readonly elements: number;
  /** Size in bytes. */
  readonly bytes: number;
  /** Offset from the start of the tensor data, in bytes. */
  readonly offset: number;
}

/** Largest number of dimensions of a tensor. */
const mostDimensions = 4;

/** Minimum size of a tensor description in bytes: name length, rank, one dimension, type and offset. */
export const leastTensorInfoBytes = 24;

/** Reads the description of one tensor. */
export function tensorInfo(reader: ByteReader, index: number): GgufTensorInfo {
  const path = `tensors[${index}]`;
  const name = reader.text(`${path}.name`);
  const rank = reader.unsigned(`${path}.dimensions`, 4);
  if (rank > mostDimensions)
    throw reader.malformed(`${path}.dimensions`, `must be at most ${mostDimensions}; got ${rank}`);
  const dimensions: number[] = [];
  for (let axis = 0; axis < rank; axis++) dimensions.push(safe(reader, `${path}.dimensions[${axis}]`));
  const typeId = reader.unsigned(`${path}.type`, 4);
  const offset = safe(reader, `${path}.offset`);
  const type = tensorTypes[typeId];
  if (!type) throw reader.malformed(`${path}.type`, `must be a known tensor type; got ${typeId}`);
  const elements = dimensions.reduce((product, length) => product * length, 1);
  const bytes = (elements / type.blockElements) * type.blockBytes;
  const hasPartialBlock = (dimensions[0] ?? 1) % type.blockElements !== 0;
  if (hasPartialBlock || !Number.isSafeInteger(elements) || !Number.isSafeInteger(bytes)) {
    throw reader.malformed(path, `must have a row length divisible by ${type.blockElements} and a plausible size`);
  }
  return { name, dimensions, type: type.name, elements, bytes, offset };
}

function safe(reader: ByteReader, path: string): number {
  const value = Number(reader.long(path, "unsigned"));
  if (!Number.isSafeInteger(value)) throw reader.malformed(path, "must be a plausible size");
  return value;
}
