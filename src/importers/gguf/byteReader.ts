import { MalformedInputError } from "../../errors/malformedInputError.js";

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Strings are decoded as UTF-8; what is not valid becomes the replacement character. */
const decoder = /* @__PURE__ */ new TextDecoder();

/** Reads numbers and strings one after another; an error that says where, if the bytes end too soon. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #source: string;
  readonly #littleEndian: boolean;
  #offset: number;

  /** A reader from an offset on. */
  constructor(bytes: Uint8Array, source: string, layout: { readonly offset: number; readonly littleEndian: boolean }) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#source = source;
    this.#offset = layout.offset;
    this.#littleEndian = layout.littleEndian;
  }

  /** Bytes read so far. */
  get offset(): number {
    return this.#offset;
  }

  /** An error that names the place. */
  malformed(path: string, problem: string): MalformedInputError {
    return new MalformedInputError(this.#source, path, problem);
  }

  /** A whole number without sign. */
  unsigned(path: string, bytes: 1 | 2 | 4): number {
    const at = this.#take(path, bytes);
    if (bytes === 1) return this.#view.getUint8(at);
    return bytes === 2 ? this.#view.getUint16(at, this.#littleEndian) : this.#view.getUint32(at, this.#littleEndian);
  }

  /** A whole number with sign. */
  signed(path: string, bytes: 1 | 2 | 4): number {
    const at = this.#take(path, bytes);
    if (bytes === 1) return this.#view.getInt8(at);
    return bytes === 2 ? this.#view.getInt16(at, this.#littleEndian) : this.#view.getInt32(at, this.#littleEndian);
  }

  /** A whole number of 64 bits. */
  long(path: string, sign: "signed" | "unsigned"): bigint {
    const at = this.#take(path, 8);
    return sign === "signed"
      ? this.#view.getBigInt64(at, this.#littleEndian)
      : this.#view.getBigUint64(at, this.#littleEndian);
  }

  /** A floating-point number. */
  float(path: string, bytes: 4 | 8): number {
    const at = this.#take(path, bytes);
    return bytes === 4 ? this.#view.getFloat32(at, this.#littleEndian) : this.#view.getFloat64(at, this.#littleEndian);
  }

  /** A number of things that follow, each of at least a given size: never more than the bytes can hold. */
  count(path: string, leastBytesEach: number): number {
    const count = this.long(path, "unsigned");
    const most = Math.floor((this.#bytes.length - this.#offset) / leastBytesEach);
    if (count > BigInt(most)) {
      throw this.malformed(path, `must be at most what the ${this.#bytes.length} given bytes can hold; got ${count}`);
    }
    return Number(count);
  }

  /** A string after its length. */
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
