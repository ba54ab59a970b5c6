import { importGguf, storedModel } from "llm-economics/importers";
import { parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { ggufBytes, type WrittenTensor, type WrittenValue } from "./ggufBytes.ts";

const [hidden, width, vocabulary, layers] = [64, 256, 512, 4];
const q8 = 8;
const f32 = 0;

const metadata: readonly (readonly [string, WrittenValue])[] = [
  ["general.architecture", ["text", "llama"]],
  ["llama.block_count", ["u32", layers]],
  ["llama.embedding_length", ["u32", hidden]],
  ["llama.feed_forward_length", ["u32", width]],
  ["llama.attention.head_count", ["u32", 4]],
  ["llama.attention.head_count_kv", ["u32", 4]],
  ["llama.context_length", ["u32", 2048]],
  ["llama.vocab_size", ["u32", vocabulary]],
];

function tensor(name: string, dimensions: readonly number[], type = q8): WrittenTensor {
  return { name, dimensions, type, offset: 0 };
}

const all: readonly WrittenTensor[] = [
  tensor("token_embd.weight", [hidden, vocabulary]),
  ...Array.from({ length: layers }, (_, layer) => [
    tensor(`blk.${layer}.attn_norm.weight`, [hidden], f32),
    tensor(`blk.${layer}.ffn_norm.weight`, [hidden], f32),
    ...["attn_q", "attn_k", "attn_v", "attn_output"].map((name) =>
      tensor(`blk.${layer}.${name}.weight`, [hidden, hidden]),
    ),
    tensor(`blk.${layer}.ffn_gate.weight`, [hidden, width]),
    tensor(`blk.${layer}.ffn_up.weight`, [hidden, width]),
    tensor(`blk.${layer}.ffn_down.weight`, [width, hidden]),
  ]).flat(),
  tensor("output_norm.weight", [hidden], f32),
  tensor("output.weight", [hidden, vocabulary]),
];

/** The header of a part, as llama-gguf-split writes it: only the first has the metadata of the model. */
function part(number: number, count: number, tensors: readonly WrittenTensor[]): Uint8Array {
  const split: [string, WrittenValue][] = [
    ["split.no", ["u16", number]],
    ["split.count", ["u16", count]],
    ["split.tensors.count", ["i32", all.length]],
  ];
  return ggufBytes([...(number === 0 ? metadata : []), ...split], tensors);
}

const whole = importGguf(ggufBytes([...metadata], all));
const [first, second] = [part(0, 2, all.slice(0, 20)), part(1, 2, all.slice(20))];

describe("importGguf of a split file", () => {
  it("reads the whole file from the headers of all parts, in any order", () => {
    for (const parts of [
      [first, second],
      [second, first],
    ]) {
      const joined = importGguf(parts);
      expect(joined.warnings).toEqual(whole.warnings);
      expect(joined.model).toEqual(whole.model);
      expect(joined.header.tensorBytes).toBe(whole.header.tensorBytes);
      expect(storedModel(joined).weightBytes).toBe(storedModel(whole).weightBytes);
    }
  });

  it("reads the model from the first part alone, with its size within 1 % and a warning", () => {
    const alone = importGguf(first);
    expect(parameterCount(alone.model)).toEqual(parameterCount(whole.model));
    expect(storedModel(alone).weightBytes / storedModel(whole).weightBytes).toBeCloseTo(1, 2);
    expect(alone.warnings).toContainEqual(expect.stringMatching(/one of 2 parts.*pass the headers of all parts/));
  });

  it("warns if the first part lists no tensors", () => {
    expect(importGguf(part(0, 3, [])).warnings).toContainEqual(
      expect.stringMatching(/one of 3 parts\. F16 weights were/),
    );
  });

  it.each([
    ["GGUF header: split.count states 2 parts; got the headers of 1", [first]],
    ["GGUF header: split.count states 2 parts; got the headers of 1", [first, first]],
    ["GGUF header: split.count states 2 parts; got the headers of 2", [first, part(1, 3, all.slice(20))]],
    ["general.architecture is missing: this is part 2 of 2; pass the headers of all parts as a list", second],
    ["is missing: the list of parts is empty", []],
  ])("throws '%s' if a part is missing", (problem, parts) => {
    expect(() => importGguf(parts as Uint8Array)).toThrow(problem);
  });
});
