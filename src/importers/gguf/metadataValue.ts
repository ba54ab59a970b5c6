import type { ByteReader } from "./byteReader.js";

/** A metadata value of a GGUF file. Integers beyond the safe range are decimal strings; NaN and infinities are null. */
export type GgufValue = number | string | boolean | null | readonly GgufValue[];

const readers: { readonly [id: number]: (reader: ByteReader, path: string) => GgufValue } = {
  0: (reader, path) => reader.unsigned(path, 1),
  1: (reader, path) => reader.signed(path, 1),
  2: (reader, path) => reader.unsigned(path, 2),
  3: (reader, path) => reader.signed(path, 2),
  4: (reader, path) => reader.unsigned(path, 4),
  5: (reader, path) => reader.signed(path, 4),
  6: (reader, path) => finite(reader.float(path, 4)),
  7: (reader, path) => reader.unsigned(path, 1) !== 0,
  8: (reader, path) => reader.text(path),
  10: (reader, path) => exact(reader.long(path, "unsigned")),
  11: (reader, path) => exact(reader.long(path, "signed")),
  12: (reader, path) => finite(reader.float(path, 8)),
};

/** Type id of arrays. */
const arrayType = 9;
/** Minimum size in bytes of an element of each type; 1 for others. */
const leastBytes: { readonly [id: number]: number } = {
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  8: 8,
  9: 12,
  10: 8,
  11: 8,
  12: 8,
};
/** Deepest array nesting accepted; published files have none. */
const deepestNesting = 4;

/** Reads a metadata value of the type with the given id. */
export function metadataValue(reader: ByteReader, type: number, path: string, depth = 0): GgufValue {
  if (type !== arrayType) {
    const read = readers[type];
    if (!read) throw reader.malformed(path, `must have a known value type; got ${type}`);
    return read(reader, path);
  }
  if (depth >= deepestNesting) throw reader.malformed(path, `must nest arrays at most ${deepestNesting} deep`);
  const elementType = reader.unsigned(path, 4);
  const length = reader.count(path, leastBytes[elementType] ?? 1);
  const values: GgufValue[] = [];
  for (let index = 0; index < length; index++) values.push(metadataValue(reader, elementType, path, depth + 1));
  return values;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function exact(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
