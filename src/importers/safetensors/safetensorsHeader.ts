import { MalformedInputError } from "../../errors/malformedInputError.js";
import type { TensorClass } from "../../models/tensorClass.js";
import { bitsPerByte } from "../../units/bits.js";
import { ByteReader } from "../gguf/byteReader.js";
import { parsePythonJson } from "../huggingFace/parsePythonJson.js";
import { elementBits } from "./elementBits.js";
import { tensorClassOf } from "./tensorClassOf.js";

/** One tensor of a safetensors file. */
export interface SafetensorsTensor {
  /** Name, such as "model.layers.0.self_attn.q_proj.weight". */
  readonly name: string;
  /** Type of the elements, such as "BF16". */
  readonly type: string;
  /** Length of each dimension. */
  readonly shape: readonly number[];
  /** Number of elements. */
  readonly elements: number;
  /** Bytes that it takes. */
  readonly bytes: number;
}

/** Contents of a safetensors file before its data. */
export interface SafetensorsHeader {
  /** The tensors, in the order of the file. */
  readonly tensors: readonly SafetensorsTensor[];
  /** Elements of all tensors; those of packed types count as stored. */
  readonly elements: number;
  /** Bytes of the tensors of each class, by their names. */
  readonly bytesByClass: { readonly [Class in TensorClass]: number };
  /** Bytes of all tensors. */
  readonly tensorBytes: number;
  /** Bytes before the tensors' data. */
  readonly dataOffset: number;
}

const source = "safetensors header";
/** Most dimensions of a tensor that are believed. */
const mostDimensions = 16;

/**
 * The header of a safetensors file: its tensors with their types, shapes and sizes.
 *
 * Model: 8 bytes of length, then JSON; the bytes of a tensor are the span of its offsets, checked against type and shape.
 * Assumes: the whole header is given; the data after it may be cut off. Of a checkpoint in several files, each has a header of its own.
 *
 * @param bytes - the first bytes of the file, as many as the header has
 * @returns the tensors and their sums; sizes in B
 * @throws {@link MalformedInputError} naming the place, if the bytes are not such a header or end too soon
 * @source Hugging Face safetensors, README.md (format, 2023)
 * @example
 * ```ts
 * import { readSafetensorsHeader } from "llm-economics/importers";
 *
 * const json = '{"lm_head.weight":{"dtype":"BF16","shape":[4,2],"data_offsets":[0,16]}}';
 * const header = readSafetensorsHeader(Uint8Array.from([json.length, 0, 0, 0, 0, 0, 0, 0, ...Array.from(json, (letter) => letter.charCodeAt(0))]));
 * header.elements; // => 8
 * header.bytesByClass.head; // => 16
 * ```
 */
export function readSafetensorsHeader(bytes: Uint8Array): SafetensorsHeader {
  if (!(bytes instanceof Uint8Array)) throw new MalformedInputError(source, "", "must be a Uint8Array");
  const reader = new ByteReader(bytes, source, { offset: 0, littleEndian: true });
  const parsed = parsePythonJson(source, reader.text("length"));
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new MalformedInputError(source, "", "must be an object");
  }
  const entries = Object.entries(parsed).filter(([name]) => name !== "__metadata__");
  const tensors = entries.map(([name, value]) => tensorOf(name, value));
  const bytesByClass = { embedding: 0, attention: 0, feedForward: 0, experts: 0, router: 0, head: 0, norm: 0 };
  let [elements, tensorBytes] = [0, 0];
  for (const tensor of tensors) {
    bytesByClass[tensorClassOf(tensor.name)] += tensor.bytes;
    elements += tensor.elements;
    tensorBytes += tensor.bytes;
  }
  return { tensors, elements, bytesByClass, tensorBytes, dataOffset: reader.offset };
}

function tensorOf(name: string, value: unknown): SafetensorsTensor {
  const path = name.slice(0, 200);
  if (typeof value !== "object" || value === null) throw new MalformedInputError(source, path, "must be an object");
  const fields = new Map<string, unknown>(Object.entries(value));
  const type = fields.get("dtype");
  const shape = counts(fields.get("shape"), `${path}.shape`);
  const [start = 0, end = 0] = counts(fields.get("data_offsets"), `${path}.data_offsets`);
  const bits = typeof type === "string" && Object.hasOwn(elementBits, type) ? elementBits[type] : undefined;
  if (typeof type !== "string" || !bits) throw new MalformedInputError(source, `${path}.dtype`, "must be a known type");
  const elements = shape.reduce((product, length) => product * length, 1);
  const bytes = (elements * bits) / bitsPerByte;
  if (!Number.isSafeInteger(bytes) || end - start !== bytes) {
    throw new MalformedInputError(source, `${path}.data_offsets`, `must span the ${bytes} bytes of its shape`);
  }
  return { name, type, shape, elements, bytes };
}

function counts(value: unknown, path: string): readonly number[] {
  const isCount = (item: unknown): item is number => Number.isSafeInteger(item) && (item as number) >= 0;
  if (Array.isArray(value) && value.length <= mostDimensions && value.every(isCount)) return value;
  throw new MalformedInputError(source, path, "must be a short list of whole numbers");
}
