/** A metadata value to write, with its type in the file. */
export type WrittenValue =
  | readonly ["u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "f32" | "f64", number]
  | readonly ["u64" | "i64", bigint]
  | readonly ["bool", boolean]
  | readonly ["text", string]
  | readonly ["texts", readonly string[]]
  | readonly ["u32s", readonly number[]];

/** A tensor to write, with its type number. */
export interface WrittenTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly type: number;
  readonly offset: number;
}

const typeNumbers = {
  u8: 0,
  i8: 1,
  u16: 2,
  i16: 3,
  u32: 4,
  i32: 5,
  f32: 6,
  bool: 7,
  text: 8,
  u64: 10,
  i64: 11,
  f64: 12,
};

/** Appends numbers and strings to a growing list of bytes. */
class ByteWriter {
  readonly bytes: number[] = [];

  constructor(readonly littleEndian = true) {}

  number(
    value: number | bigint,
    type: "u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "f32" | "f64" | "u64" | "i64",
  ): void {
    const view = new DataView(new ArrayBuffer(8));
    const write = {
      u8: () => view.setUint8(0, Number(value)),
      i8: () => view.setInt8(0, Number(value)),
      u16: () => view.setUint16(0, Number(value), this.littleEndian),
      i16: () => view.setInt16(0, Number(value), this.littleEndian),
      u32: () => view.setUint32(0, Number(value), this.littleEndian),
      i32: () => view.setInt32(0, Number(value), this.littleEndian),
      f32: () => view.setFloat32(0, Number(value), this.littleEndian),
      f64: () => view.setFloat64(0, Number(value), this.littleEndian),
      u64: () => view.setBigUint64(0, BigInt(value), this.littleEndian),
      i64: () => view.setBigInt64(0, BigInt(value), this.littleEndian),
    };
    write[type]();
    const sizes = { u8: 1, i8: 1, u16: 2, i16: 2, u32: 4, i32: 4, f32: 4, f64: 8, u64: 8, i64: 8 };
    for (let index = 0; index < sizes[type]; index++) this.bytes.push(view.getUint8(index));
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length, "u64");
    for (const byte of encoded) this.bytes.push(byte);
  }
}

function writeValue(writer: ByteWriter, [type, value]: WrittenValue): void {
  if (type === "texts" || type === "u32s") {
    writer.number(9, "u32");
    writer.number(type === "texts" ? typeNumbers.text : typeNumbers.u32, "u32");
    writer.number(value.length, "u64");
    for (const item of value) {
      if (typeof item === "string") writer.text(item);
      else writer.number(item, "u32");
    }
    return;
  }
  writer.number(typeNumbers[type], "u32");
  if (type === "bool") writer.number(value ? 1 : 0, "u8");
  else if (type === "text") writer.text(value);
  else writer.number(value, type);
}

/** The bytes of a GGUF file's header, padded to 32, without the data. */
export function ggufBytes(
  metadata: readonly (readonly [string, WrittenValue])[],
  tensors: readonly WrittenTensor[],
  littleEndian = true,
): Uint8Array {
  const writer = new ByteWriter(littleEndian);
  writer.bytes.push(0x47, 0x47, 0x55, 0x46);
  writer.number(3, "u32");
  writer.number(tensors.length, "u64");
  writer.number(metadata.length, "u64");
  for (const [key, value] of metadata) {
    writer.text(key);
    writeValue(writer, value);
  }
  for (const { name, dimensions, type, offset } of tensors) {
    writer.text(name);
    writer.number(dimensions.length, "u32");
    for (const length of dimensions) writer.number(length, "u64");
    writer.number(type, "u32");
    writer.number(offset, "u64");
  }
  while (writer.bytes.length % 32) writer.bytes.push(0);
  return Uint8Array.from(writer.bytes);
}
