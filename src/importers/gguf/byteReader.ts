import { MalformedInputError } from "../../errors/malformedInputError.js";

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** UTF-8 decoder; invalid bytes become the replacement character. */
const decoder = /* @__PURE__ */ new TextDecoder();

/** Reads numbers and strings sequentially; throws an error with the position if the bytes end too soon. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #source: string;
  readonly #littleEndian: boolean;
  #offset: number;

  /** Creates a reader that starts at an offset. */
  constructor(bytes: Uint8Array, source: string, layout: { readonly offset: number; readonly littleEndian: boolean }) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#source = source;
    this.#offset = layout.offset;
    this.#littleEndian = layout.littleEndian;
  }

  /** Offset of the next byte. */
  get offset(): number {
    return this.#offset;
  }

  /** Creates an error that names a path in the file. */
  malformed(path: string, problem: string): MalformedInputError {
    return new MalformedInputError(this.#source, path, problem);
  }

  /** Reads an unsigned integer. */
  unsigned(path: string, bytes: 1 | 2 | 4): number {
    const at = this.#take(path, bytes);
    if (bytes === 1) return this.#view.getUint8(at);
    return bytes === 2 ? this.#view.getUint16(at, this.#littleEndian) : this.#view.getUint32(at, this.#littleEndian);
  }

  /** Reads a signed integer. */
  signed(path: string, bytes: 1 | 2 | 4): number {
    const at = this.#take(path, bytes);
    if (bytes === 1) return this.#view.getInt8(at);
    return bytes === 2 ? this.#view.getInt16(at, this.#littleEndian) : this.#view.getInt32(at, this.#littleEndian);
  }

  /** Reads a 64-bit integer. */
  long(path: string, sign: "signed" | "unsigned"): bigint {
    const at = this.#take(path, 8);
    return sign === "signed"
      ? this.#view.getBigInt64(at, this.#littleEndian)
      : this.#view.getBigUint64(at, this.#littleEndian);
  }

  /** Reads a floating-point number. */
  float(path: string, bytes: 4 | 8): number {
    const at = this.#take(path, bytes);
    return bytes === 4 ? this.#view.getFloat32(at, this.#littleEndian) : this.#view.getFloat64(at, this.#littleEndian);
  }

  /** Reads the number of items that follow, and checks that the remaining bytes can hold them at their minimum size. */
  count(path: string, leastBytesEach: number): number {
    const count = this.long(path, "unsigned");
    const most = Math.floor((this.#bytes.length - this.#offset) / leastBytesEach);
    if (count > BigInt(most)) {
      throw this.malformed(path, `exceeds what the ${this.#bytes.length} given bytes can hold; got ${count}`);
    }
    return Number(count);
  }

  /** Reads a length-prefixed string. */
  text(path: string): string {
    const length = this.count(path, 1);
    const at = this.#take(path, length);
    return decoder.decode(this.#bytes.subarray(at, at + length));
  }

  #take(path: string, bytes: number): number {
    const at = this.#offset;
    if (at + bytes > this.#bytes.length) {
      throw this.malformed(path, `ends after ${this.#bytes.length} bytes; give more of the file`);
    }
    this.#offset = at + bytes;
    return at;
  }
}
