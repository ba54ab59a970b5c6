import fc from "fast-check";
import { llama31_8b } from "llm-economics/architectures";
import { MalformedInputError } from "llm-economics/errors";
import { importSafetensorsIndex, readSafetensorsHeader } from "llm-economics/importers";
import { describe, expect, it } from "vitest";

const layer = (index: number) => `model.layers.${index}`;
const names: readonly (readonly [string, string])[] = [
  ["model.embed_tokens.weight", "embedding"],
  ["transformer.wte.weight", "embedding"],
  ["transformer.wpe.weight", "embedding"],
  ["token_embd.weight", "embedding"],
  [`${layer(0)}.self_attn.q_proj.weight`, "attention"],
  [`${layer(0)}.self_attn.q_proj.bias`, "attention"],
  [`${layer(0)}.self_attn.kv_a_proj_with_mqa.weight`, "attention"],
  [`${layer(0)}.linear_attn.in_proj_qkvz.weight`, "attention"],
  [`${layer(0)}.mixer.conv1d.weight`, "attention"],
  [`${layer(0)}.self_attn.q_norm.weight`, "norm"],
  [`${layer(0)}.self_attn.kv_a_layernorm.weight`, "norm"],
  [`${layer(0)}.input_layernorm.weight`, "norm"],
  [`${layer(0)}.post_attention_layernorm.weight`, "norm"],
  ["transformer.h.0.ln_1.weight", "norm"],
  ["transformer.ln_f.bias", "norm"],
  ["model.norm.weight", "norm"],
  ["blk.0.attn_norm.weight", "norm"],
  ["output_norm.weight", "norm"],
  [`${layer(0)}.mlp.gate_proj.weight`, "feedForward"],
  [`${layer(0)}.mlp.shared_experts.up_proj.weight`, "feedForward"],
  [`${layer(0)}.mlp.shared_expert.up_proj.weight`, "feedForward"],
  ["blk.0.ffn_up_shexp.weight", "feedForward"],
  ["blk.0.ffn_down.weight", "feedForward"],
  [`${layer(0)}.mlp.experts.3.down_proj.weight`, "experts"],
  [`${layer(0)}.mlp.experts.gate_up_proj_blocks`, "experts"],
  [`${layer(0)}.block_sparse_moe.experts.7.w2.weight`, "experts"],
  ["blk.0.ffn_up_exps.weight", "experts"],
  [`${layer(0)}.mlp.gate.weight`, "router"],
  [`${layer(0)}.mlp.gate.e_score_correction_bias`, "router"],
  [`${layer(0)}.mlp.router.weight`, "router"],
  [`${layer(0)}.mlp.shared_expert_gate.weight`, "router"],
  [`${layer(0)}.block_sparse_moe.gate.weight`, "router"],
  ["blk.0.ffn_gate_inp.weight", "router"],
  ["lm_head.weight", "head"],
  ["output.weight", "head"],
];

const index = (totalSize: unknown, more: object = {}) => ({
  metadata: { total_size: totalSize, ...more },
  weight_map: { "model.embed_tokens.weight": "a-00001-of-00002", "lm_head.weight": "a-00002-of-00002" },
});

describe("importSafetensorsIndex", () => {
  it("derives the class of a tensor from its name", () => {
    for (const [name, tensorClass] of names) {
      const { tensorsByClass } = importSafetensorsIndex({ metadata: { total_size: 1 }, weight_map: { [name]: "a" } });
      const found = Object.entries(tensorsByClass).filter(([, count]) => count > 0);
      expect([name, found]).toEqual([name, [[tensorClass, 1]]]);
    }
  });

  it("gives 16 bits a parameter for Llama 3.1 8B's total_size of 16060522496", () => {
    const read = importSafetensorsIndex(JSON.stringify(index(16_060_522_496)), { architecture: llama31_8b });
    expect(read.bitsPerParameter).toBe(16);
    expect(read.shards).toEqual(["a-00001-of-00002", "a-00002-of-00002"]);
    expect(read.tensors).toBe(2);
    expect(read.warnings).toEqual([]);
  });

  it("warns when file and architecture differ in parameters", () => {
    const read = importSafetensorsIndex(index(10, { total_parameters: 5 }), { architecture: llama31_8b });
    expect(read.totalParameters).toBe(5);
    expect(read.warnings).toEqual(["The file states 5 parameters, but the architecture has 8030261248."]);
  });

  it.each([
    ["not JSON", "{", ""],
    ["a list", [], ""],
    ["no metadata", {}, "metadata"],
    ["no size", { metadata: {}, weight_map: {} }, "metadata.total_size"],
    ["a negative size", index(-1), "metadata.total_size"],
    ["an infinite size", '{"metadata": {"total_size": Infinity}, "weight_map": {}}', "metadata.total_size"],
    ["a size as text", index("12"), "metadata.total_size"],
    ["no map", { metadata: { total_size: 1 } }, "weight_map"],
    ["a shard that is a number", { metadata: { total_size: 1 }, weight_map: { a: 1 } }, "weight_map"],
  ])("throws on %s, with the field", (_, input, path) => {
    expect(pathOf(() => importSafetensorsIndex(input))).toBe(path);
  });

  it("accepts __proto__ as a tensor name", () => {
    const text = '{"metadata": {"total_size": 4}, "weight_map": {"__proto__": "a", "constructor": "b"}}';
    expect(importSafetensorsIndex(text).tensors).toBe(2);
  });
});

/** The bytes of a header: the length, then JSON. */
function headerBytes(json: string, length = BigInt(json.length)): Uint8Array {
  const bytes = new Uint8Array(8 + json.length);
  new DataView(bytes.buffer).setBigUint64(0, length, true);
  bytes.set(new TextEncoder().encode(json), 8);
  return bytes;
}

const two = {
  __metadata__: { format: "pt" },
  "model.embed_tokens.weight": { dtype: "BF16", shape: [8, 4], data_offsets: [0, 64] },
  "model.norm.weight": { dtype: "F32", shape: [4], data_offsets: [64, 80] },
};

describe("readSafetensorsHeader", () => {
  it("reads tensors, types and sizes", () => {
    const header = readSafetensorsHeader(headerBytes(JSON.stringify(two)));
    expect(header.tensors.map(({ name, type, elements, bytes }) => [name, type, elements, bytes])).toEqual([
      ["model.embed_tokens.weight", "BF16", 32, 64],
      ["model.norm.weight", "F32", 4, 16],
    ]);
    expect([header.elements, header.tensorBytes, header.bytesByClass.norm]).toEqual([36, 80, 16]);
    expect(header.dataOffset).toBe(8 + JSON.stringify(two).length);
  });

  it.each([
    ["a length of 2^63", headerBytes("{}", 2n ** 63n), "length"],
    ["a length beyond the bytes", headerBytes("{}", 3n), "length"],
    ["seven bytes", new Uint8Array(7), "length"],
    ["a list", headerBytes("[]"), ""],
    [
      "a type that does not exist",
      headerBytes('{"a": {"dtype": "F3", "shape": [], "data_offsets": [0, 0]}}'),
      "a.dtype",
    ],
    [
      "a type named constructor",
      headerBytes('{"a": {"dtype": "constructor", "shape": [], "data_offsets": [0, 0]}}'),
      "a.dtype",
    ],
    [
      "a span of another size",
      headerBytes('{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}'),
      "a.data_offsets",
    ],
    ["a negative dimension", headerBytes('{"a": {"dtype": "F32", "shape": [-2], "data_offsets": [0, 4]}}'), "a.shape"],
  ])("throws on %s, with the offset", (_, bytes, path) => {
    expect(pathOf(() => readSafetensorsHeader(bytes))).toBe(path);
  });

  it("gives a header or a typed error for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(pathOf(() => readSafetensorsHeader(bytes))).not.toBe("untyped");
      }),
      { numRuns: 500, seed: 20261125 },
    );
  });
});

/** The path of a typed error; "none" without an error, "untyped" with one of another kind. */
function pathOf(action: () => unknown): string {
  try {
    action();
    return "none";
  } catch (error) {
    return error instanceof MalformedInputError ? error.details.path : "untyped";
  }
}
