import type { ByteReader } from "./byteReader.js";
import { tensorTypes } from "./tensorTypes.js";

/** One tensor of a GGUF file, as its header describes it. */
export interface GgufTensorInfo {
  /** Name, such as "blk.0.attn_q.weight". */
  readonly name: string;
  /** Length of each dimension, that of a row first. */
  readonly dimensions: readonly number[];
  /** Type, as llama.cpp writes it, such as "Q4_K". */
  readonly type: string;
  /** Number of elements. */
  readonly elements: number;
  /** Bytes that it takes. */
  readonly bytes: number;
  /** Bytes from the start of the tensors' data to its first byte. */
  readonly offset: number;
}

/** Most dimensions of a tensor. */
const mostDimensions = 4;

/** Fewest bytes that the description of a tensor takes: lengths, one dimension, type and offset. */
export const leastTensorInfoBytes = 24;

/** The description of one tensor. */
export function tensorInfo(reader: ByteReader, index: number): GgufTensorInfo {
  const path = `tensors[${index}]`;
  const name = reader.text(`${path}.name`);
  const rank = reader.unsigned(`${path}.dimensions`, 4);
  if (rank > mostDimensions)
    throw reader.malformed(`${path}.dimensions`, `must be at most ${mostDimensions}; got ${rank}`);
  const dimensions: number[] = [];
  for (let at = 0; at < rank; at++) dimensions.push(safe(reader, `${path}.dimensions[${at}]`));
  const typeId = reader.unsigned(`${path}.type`, 4);
  const offset = safe(reader, `${path}.offset`);
  const type = tensorTypes[typeId];
  if (!type) throw reader.malformed(`${path}.type`, `must be a known tensor type; got ${typeId}`);
  const elements = dimensions.reduce((product, length) => product * length, 1);
  const bytes = (elements / type.blockElements) * type.blockBytes;
  const broken = (dimensions[0] ?? 1) % type.blockElements !== 0;
  if (broken || !Number.isSafeInteger(elements) || !Number.isSafeInteger(bytes)) {
    throw reader.malformed(path, `must have rows of whole blocks of ${type.blockElements} elements and fit in a file`);
  }
  return { name, dimensions, type: type.name, elements, bytes, offset };
}

function safe(reader: ByteReader, path: string): number {
  const value = Number(reader.long(path, "unsigned"));
  if (!Number.isSafeInteger(value)) throw reader.malformed(path, "must fit in a file");
  return value;
}
