import { MalformedInputError } from "../../errors/malformedInputError.js";
import { byClass, type TensorClass } from "../../models/tensorClass.js";
import { bitsPerByte } from "../../units/bits.js";
import { ByteReader } from "../gguf/byteReader.js";
import { parsePythonJson } from "../huggingFace/parsePythonJson.js";
import { elementBits } from "./elementBits.js";
import { tensorClassOf } from "./tensorClassOf.js";

/** Description of a tensor in a safetensors file. */
export interface SafetensorsTensor {
  /** Name, such as "model.layers.0.self_attn.q_proj.weight". */
  readonly name: string;
  /** Element type, such as "BF16". */
  readonly type: string;
  /** Length of each dimension. */
  readonly shape: readonly number[];
  /** Number of elements. */
  readonly elements: number;
  /** Size in bytes. */
  readonly bytes: number;
}

/** Header of a safetensors file. */
export interface SafetensorsHeader {
  /** Tensors, in the order of the file. */
  readonly tensors: readonly SafetensorsTensor[];
  /** Total number of elements; packed elements count as stored. */
  readonly elements: number;
  /** Size of the tensors in bytes by class, which follows from their names. */
  readonly bytesByClass: { readonly [Class in TensorClass]: number };
  /** Total size of the tensors in bytes. */
  readonly tensorBytes: number;
  /** Offset of the tensor data in bytes. */
  readonly dataOffset: number;
}

const source = "safetensors header";
/** Largest number of dimensions accepted. */
const mostDimensions = 16;

/**
 * Reads the header of a safetensors file: its tensors with types, shapes and sizes.
 *
 * Model: 8 bytes of length, then JSON. The size of a tensor is the span of its offsets, checked against type and shape.
 * Assumes: the header is complete; the data after it may be truncated. Each file of a sharded checkpoint has its own header.
 *
 * @param bytes - the first bytes of the file, including the whole header
 * @returns the tensors and their totals; sizes in B
 * @throws {@link MalformedInputError} naming the position, if the bytes are not a safetensors header or end too soon
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
  const bytesByClass = byClass(0);
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
    throw new MalformedInputError(source, `${path}.data_offsets`, `must span ${bytes} bytes, the size of its shape`);
  }
  return { name, type, shape, elements, bytes };
}

function counts(value: unknown, path: string): readonly number[] {
  const isCount = (item: unknown): item is number => Number.isSafeInteger(item) && (item as number) >= 0;
  if (Array.isArray(value) && value.length <= mostDimensions && value.every(isCount)) return value;
  throw new MalformedInputError(source, path, `must be a list of at most ${mostDimensions} whole numbers`);
}
