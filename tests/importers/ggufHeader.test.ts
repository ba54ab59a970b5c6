import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GGMLQuantizationType, gguf } from "@huggingface/gguf";
import fc from "fast-check";
import { isLlmEconomicsError, MalformedInputError } from "llm-economics/errors";
import type { NumericFormat } from "llm-economics/formats";
import * as formats from "llm-economics/formats";
import { readGgufHeader } from "llm-economics/importers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ggufBytes, type WrittenTensor, type WrittenValue } from "./ggufBytes.ts";

const metadata: readonly (readonly [string, WrittenValue])[] = [
  ["general.architecture", ["text", "llama"]],
  ["general.name", ["text", "Größe 3"]],
  ["general.alignment", ["u32", 32]],
  ["llama.block_count", ["u32", 2]],
  ["llama.rope.freq_base", ["f32", 10000]],
  ["a.u8", ["u8", 255]],
  ["a.i8", ["i8", -128]],
  ["a.u16", ["u16", 65535]],
  ["a.i16", ["i16", -32768]],
  ["a.i32", ["i32", -5]],
  ["a.u64", ["u64", 12n]],
  ["a.i64", ["i64", -12n]],
  ["a.f64", ["f64", 0.1]],
  ["a.bool", ["bool", true]],
  ["tokenizer.ggml.tokens", ["texts", ["<s>", "a", "ß"]]],
  ["a.list", ["u32s", [1, 2, 3]]],
];
const tensors: readonly WrittenTensor[] = [
  { name: "token_embd.weight", dimensions: [256, 3], type: GGMLQuantizationType.Q6_K, offset: 0 },
  { name: "blk.0.attn_q.weight", dimensions: [256, 256], type: GGMLQuantizationType.Q4_K, offset: 640 },
  { name: "output_norm.weight", dimensions: [256], type: GGMLQuantizationType.F32, offset: 37504 },
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gguf-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function theirs(bytes: Uint8Array) {
  const path = join(folder, "model.gguf");
  writeFileSync(path, bytes);
  return await gguf(path, { allowLocalFile: true });
}

describe("readGgufHeader", () => {
  it.each([true, false])("agrees with @huggingface/gguf (little-endian: %s)", async (littleEndian) => {
    const bytes = ggufBytes(metadata, tensors, littleEndian);
    const ours = readGgufHeader(bytes);
    const { metadata: all, tensorInfos, tensorDataOffset } = await theirs(bytes);
    const { version, tensor_count: _tensors, kv_count: _pairs, ...expected } = all as Record<string, unknown>;
    const plain = Object.entries(expected).map(([key, value]) => [
      key,
      typeof value === "bigint" ? Number(value) : value,
    ]);
    expect(ours.metadata).toEqual(Object.fromEntries(plain));
    expect(ours.version).toBe(version);
    expect(ours.byteOrder).toBe(littleEndian ? "little" : "big");
    expect(BigInt(ours.dataOffset)).toBe(tensorDataOffset);
    expect(ours.tensors.map(({ name, dimensions, offset, type }) => ({ name, dimensions, offset, type }))).toEqual(
      tensorInfos.map(({ name, shape, offset, dtype }) => ({
        name,
        dimensions: shape.map(Number),
        offset: Number(offset),
        type: GGMLQuantizationType[dtype],
      })),
    );
  });

  it("sizes every tensor type like its numeric format", () => {
    const known = new Map<string, NumericFormat>(
      Object.values(formats).flatMap((one) => (typeof one === "object" ? [[one.id, one]] : [])),
    );
    let compared = 0;
    for (const [name, type] of Object.entries(GGMLQuantizationType)) {
      const format = known.get(`gguf-${name.toLowerCase().replaceAll("_", "-")}`);
      if (typeof type !== "number" || !format) continue;
      const bytes = ggufBytes([], [{ name: "a.weight", dimensions: [256, 2], type, offset: 0 }]);
      expect(readGgufHeader(bytes).tensorBytes, name).toBe((512 * formats.storedBitsPerElement(format)) / 8);
      compared++;
    }
    expect(compared).toBeGreaterThan(20);
  });

  it("sums elements and bytes over the tensors", () => {
    const header = readGgufHeader(ggufBytes(metadata, tensors));
    expect(header.elements).toBe(768 + 65536 + 256);
    expect(header.tensorBytes).toBe(3 * 210 + 256 * 144 + 1024);
  });

  it("returns integers above 2^53 as text, and non-finite numbers as null", () => {
    const bytes = ggufBytes(
      [
        ["seed", ["u64", 2n ** 63n]],
        ["nan", ["f32", Number.NaN]],
        ["inf", ["f64", -Infinity]],
      ],
      [],
    );
    expect(readGgufHeader(bytes).metadata).toEqual({ seed: "9223372036854775808", nan: null, inf: null });
  });

  it("reads a key named __proto__ as an ordinary key", () => {
    const { metadata: read } = readGgufHeader(ggufBytes([["__proto__", ["u8", 1]]], []));
    expect(Object.keys(read)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });
});

/** Replaces 64 bits of a header at an offset. */
function withLong(offset: number, value: bigint): Uint8Array {
  const bytes = ggufBytes(metadata, tensors);
  new DataView(bytes.buffer).setBigUint64(offset, value, true);
  return bytes;
}

describe("hostile GGUF headers", () => {
  it.each([
    ["2^63 tensors", withLong(8, 2n ** 63n), "tensor_count"],
    ["2^63 pairs", withLong(16, 2n ** 63n), "metadata_kv_count"],
    ["a million tensors in a kilobyte", withLong(8, 1_000_000n), "tensor_count"],
    ["a key as long as the universe", withLong(24, 2n ** 64n - 1n), "metadata[0]"],
    ["another magic number", Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]), ""],
    ["no bytes", new Uint8Array(0), ""],
    ["version 9", Uint8Array.from([0x47, 0x47, 0x55, 0x46, 9, 0, 0, 0, ...Array(16).fill(0)]), "version"],
    ["an alignment of 0", ggufBytes([["general.alignment", ["u32", 0]]], []), "general.alignment"],
    [
      "a type of tensor that does not exist",
      ggufBytes([], [{ name: "a", dimensions: [1], type: 999, offset: 0 }]),
      "tensors[0].type",
    ],
    [
      "99 dimensions",
      ggufBytes([], [{ name: "a", dimensions: Array(99).fill(1), type: 0, offset: 0 }]),
      "tensors[0].dimensions",
    ],
    [
      "a dimension of 2^62",
      ggufBytes([], [{ name: "a", dimensions: [2 ** 62], type: 0, offset: 0 }]),
      "tensors[0].dimensions[0]",
    ],
    ["2^80 elements", ggufBytes([], [{ name: "a", dimensions: [2 ** 40, 2 ** 40], type: 0, offset: 0 }]), "tensors[0]"],
    ["half a block", ggufBytes([], [{ name: "a", dimensions: [16], type: 2, offset: 0 }]), "tensors[0]"],
  ])("throw an error with the offset: %s", (_, bytes, path) => {
    let thrown: unknown;
    try {
      readGgufHeader(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown instanceof MalformedInputError && thrown.details.path).toBe(path);
  });

  it("throw wherever the file is truncated", () => {
    const bytes = ggufBytes(metadata, tensors);
    const longestPadding = 32;
    for (let length = 0; length <= bytes.length - longestPadding; length++) {
      expect(() => readGgufHeader(bytes.subarray(0, length))).toThrow(/GGUF header/);
    }
  });

  it("give a header or a typed error, whichever byte is changed", () => {
    const bytes = ggufBytes(metadata, tensors);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        try {
          expect(Number.isSafeInteger(readGgufHeader(changed).elements)).toBe(true);
        } catch (error) {
          expect(isLlmEconomicsError(error, "malformed-input")).toBe(true);
        }
      }),
      { numRuns: 2000, seed: 20261125 },
    );
  });
});
