import * as architectures from "llm-economics/architectures";
import { deepseekV3, llama31_8b, mixtral8x7b } from "llm-economics/architectures";
import { UnsupportedArchitectureError } from "llm-economics/errors";
import { importGguf, importHuggingFaceConfig, storedModel } from "llm-economics/importers";
import { type Architecture, keyValueCacheBytesPerToken, parameterCount } from "llm-economics/models";
import { ggufFileBytes, ggufFileQ4_K_M } from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import { fixtureText } from "./fixtureText.ts";
import { ggufBytes, type WrittenTensor, type WrittenValue } from "./ggufBytes.ts";

const [f32, f16, q4k, q6k] = [0, 1, 12, 14];

/** Metadata and tensors of a Llama or Mixtral, as convert_hf_to_gguf.py writes them; all weights in one type, values in another. */
function llamaFile(model: Architecture, weights = f16, values = weights, more: WrittenTensor[] = []): Uint8Array {
  const [{ attention, feedForward } = {}] = model.layerGroups;
  if (attention?.kind !== "grouped-query" || !feedForward) throw new Error("not a Llama");
  const { hiddenSize, vocabularySize } = model;
  const mixture = feedForward.kind === "mixture-of-experts" ? feedForward : null;
  const width = feedForward.kind === "dense" ? feedForward.intermediateSize : feedForward.expertIntermediateSize;
  const layers = model.layerGroups.reduce((sum, { count }) => sum + count, 0);
  const [queries, keys] = [attention.queryHeads * attention.headSize, attention.keyValueHeads * attention.headSize];
  const copies = mixture ? [mixture.experts] : [];
  const end = mixture ? "_exps.weight" : ".weight";
  const tensor = (name: string, dimensions: number[], type = weights) => ({ name, dimensions, type, offset: 0 });
  const tensors = [
    tensor("token_embd.weight", [hiddenSize, vocabularySize]),
    tensor("output_norm.weight", [hiddenSize], f32),
  ];
  if (model.embedding === "untied") tensors.push(tensor("output.weight", [hiddenSize, vocabularySize], values));
  for (let layer = 0; layer < layers; layer++) {
    const at = (name: string) => `blk.${layer}.${name}`;
    tensors.push(
      tensor(at("attn_norm.weight"), [hiddenSize], f32),
      tensor(at("attn_q.weight"), [hiddenSize, queries]),
      tensor(at("attn_k.weight"), [hiddenSize, keys]),
      tensor(at("attn_v.weight"), [hiddenSize, keys], values),
      tensor(at("attn_output.weight"), [queries, hiddenSize]),
      tensor(at("ffn_norm.weight"), [hiddenSize], f32),
      tensor(at(`ffn_gate${end}`), [hiddenSize, width, ...copies]),
      tensor(at(`ffn_up${end}`), [hiddenSize, width, ...copies]),
      tensor(at(`ffn_down${end}`), [width, hiddenSize, ...copies]),
    );
    if (mixture) tensors.push(tensor(at("ffn_gate_inp.weight"), [hiddenSize, mixture.experts], f32));
  }
  const metadata: (readonly [string, WrittenValue])[] = [
    ["general.architecture", ["text", "llama"]],
    ["general.name", ["text", model.name]],
    ["llama.block_count", ["u32", layers]],
    ["llama.context_length", ["u32", model.maximumContextTokens]],
    ["llama.embedding_length", ["u32", hiddenSize]],
    ["llama.feed_forward_length", ["u32", width]],
    ["llama.attention.head_count", ["u32", attention.queryHeads]],
    ["llama.attention.head_count_kv", ["u32", attention.keyValueHeads]],
  ];
  if (mixture) {
    metadata.push(
      ["llama.expert_count", ["u32", mixture.experts]],
      ["llama.expert_used_count", ["u32", mixture.expertsPerToken]],
    );
  }
  return ggufBytes(metadata, [...tensors, ...more]);
}

/** Keys that convert_hf_to_gguf.py writes for models of the fixtures, besides the common ones. */
const fixtures = [
  {
    file: "Qwen__Qwen2-0.5B",
    metadata: {
      architecture: "qwen2",
      keys: { block_count: 24, feed_forward_length: 4864, "attention.head_count": 14, "attention.head_count_kv": 2 },
    },
    present: ["blk.0.attn_q.bias"],
  },
  {
    file: "Qwen__Qwen3-30B-A3B",
    metadata: {
      architecture: "qwen3moe",
      keys: {
        block_count: 48,
        feed_forward_length: 6144,
        "attention.head_count": 32,
        "attention.head_count_kv": 4,
        "attention.key_length": 128,
        "attention.value_length": 128,
        expert_count: 128,
        expert_used_count: 8,
        expert_feed_forward_length: 768,
      },
    },
    present: ["output.weight", "blk.0.attn_q_norm.weight"],
  },
  {
    file: "openai__gpt-oss-20b",
    metadata: {
      architecture: "gpt-oss",
      keys: {
        block_count: 24,
        feed_forward_length: 2880,
        "attention.head_count": 64,
        "attention.head_count_kv": 8,
        "attention.key_length": 64,
        "attention.value_length": 64,
        "attention.sliding_window": 128,
        expert_count: 32,
        expert_used_count: 4,
        expert_feed_forward_length: 2880,
      },
    },
    present: ["output.weight", "blk.0.attn_q.bias", "blk.0.attn_output.bias"],
  },
  {
    file: "zai-org__GLM-4.5-Air-Base",
    metadata: {
      architecture: "glm4moe",
      keys: {
        block_count: 47,
        nextn_predict_layers: 1,
        feed_forward_length: 10944,
        "attention.head_count": 96,
        "attention.head_count_kv": 8,
        "attention.key_length": 128,
        "attention.value_length": 128,
        leading_dense_block_count: 1,
        expert_count: 128,
        expert_used_count: 8,
        expert_shared_count: 1,
        expert_feed_forward_length: 1408,
      },
    },
    present: ["output.weight", "blk.0.attn_q.bias", "blk.1.exp_probs_b.bias"],
  },
] as const;

const llamaShaped = Object.values<Architecture>(architectures).filter(
  ({ id, layerGroups, extraParameters }) =>
    /^(?:llama-[23]|mixtral)/.test(id) && layerGroups.length === 1 && !extraParameters,
);

describe("importGguf", () => {
  it.each(llamaShaped.map((model) => [model.name, model] as const))("imports %s as in the catalogue", (name, model) => {
    const { model: read, warnings, header } = importGguf(llamaFile(model));
    expect(parameterCount(read)).toEqual(parameterCount(model));
    expect(keyValueCacheBytesPerToken(read, 16)).toBe(keyValueCacheBytesPerToken(model, 16));
    expect(header.elements).toBe(parameterCount(model).total);
    expect(read.name).toBe(name);
    expect(warnings).toEqual([]);
  });

  it("covers at least one catalogue model", () => {
    expect(llamaShaped.length).toBeGreaterThan(3);
  });

  it("gives bytes by class that sum to the bytes of the tensors", () => {
    for (const model of [llama31_8b, mixtral8x7b]) {
      const { weightBytesByClass, header } = importGguf(llamaFile(model, q4k, q6k));
      expect(Object.values(weightBytesByClass).reduce((sum, bytes) => sum + bytes, 0)).toBe(header.tensorBytes);
      expect(weightBytesByClass.head).toBeGreaterThan(0);
    }
  });

  it("gives a stored model with as many bytes as the tensors", () => {
    const imported = importGguf(llamaFile(llama31_8b, q4k, q6k));
    const model = storedModel(imported);
    expect(model.weightBytes).toBe(imported.header.tensorBytes);
    expect(model.weightFormats.feedForward.name).toBe("GGUF Q4_K");
  });

  it("names the most common type of each class", () => {
    const { quantization, model } = importGguf(llamaFile(mixtral8x7b, q4k, q6k));
    expect(quantization).toEqual({
      method: "gguf",
      weights: "gguf-q4-k",
      overrides: {
        embedding: "gguf-q4-k",
        attention: "gguf-q4-k",
        experts: "gguf-q4-k",
        head: "gguf-q6-k",
        norm: "gguf-f32",
        router: "gguf-f32",
      },
    });
    expect(model.nativeFormat).toBe("gguf-q4-k");
  });

  it("warns with the difference between tensors and model", () => {
    const bytes = llamaFile(llama31_8b, f16, f16, [
      { name: "blk.0.extra.weight", dimensions: [32], type: f32, offset: 0 },
    ]);
    expect(importGguf(bytes).warnings).toEqual([
      "The tensors have 8030261280 elements, but the imported model has 8030261248 parameters.",
    ]);
  });

  it("excludes rotary scaling factors from the parameters", () => {
    const bytes = llamaFile(llama31_8b, f16, f16, [
      { name: "rope_freqs.weight", dimensions: [64], type: f32, offset: 0 },
    ]);
    expect(importGguf(bytes).warnings).toEqual([]);
  });

  it("stores slightly fewer bytes than the format mix, whose recipe widens some layers", () => {
    const { header } = importGguf(llamaFile(llama31_8b, q4k, q6k));
    const predicted = ggufFileBytes(llama31_8b, ggufFileQ4_K_M);
    expect(header.tensorBytes / predicted).toBeGreaterThan(0.9);
    expect(header.tensorBytes).toBeLessThan(predicted);
  });

  it("reads latent attention from the head sizes before key absorption", () => {
    const key = (name: string, value: number) => [`deepseek2.${name}`, ["u32", value]] as const;
    const bytes = ggufBytes(
      [
        ["general.architecture", ["text", "deepseek2"]],
        ["deepseek2.vocab_size", ["u32", 129280]],
        key("block_count", 61),
        key("context_length", 163840),
        key("embedding_length", 7168),
        key("feed_forward_length", 18432),
        key("leading_dense_block_count", 3),
        key("attention.head_count", 128),
        key("attention.head_count_kv", 1),
        key("attention.q_lora_rank", 1536),
        key("attention.kv_lora_rank", 512),
        key("attention.key_length", 576),
        key("attention.value_length", 512),
        key("attention.key_length_mla", 192),
        key("attention.value_length_mla", 128),
        key("rope.dimension_count", 64),
        key("expert_count", 256),
        key("expert_used_count", 8),
        key("expert_shared_count", 1),
        key("expert_feed_forward_length", 2048),
      ],
      [
        { name: "output.weight", dimensions: [7168, 129280], type: f16, offset: 0 },
        { name: "blk.3.exp_probs_b.bias", dimensions: [256], type: f32, offset: 0 },
      ],
    );
    expect(parameterCount(importGguf(bytes).model)).toEqual(parameterCount(deepseekV3));
  });

  it.each(fixtures)("imports $file from its metadata and tensor names", ({ file, metadata, present }) => {
    const { model } = importHuggingFaceConfig(fixtureText(`configs/${file}.json`));
    const architecture = metadata.architecture;
    const pairs = Object.entries(metadata.keys).map(
      ([key, value]) => [`${architecture}.${key}`, ["u32", value]] as const,
    );
    const tensors = present.map((name) => ({ name, dimensions: [32], type: f32, offset: 0 }));
    const bytes = ggufBytes(
      [
        ["general.architecture", ["text", architecture]],
        [`${architecture}.vocab_size`, ["u32", model.vocabularySize]],
        [`${architecture}.context_length`, ["u32", model.maximumContextTokens]],
        [`${architecture}.embedding_length`, ["u32", model.hiddenSize]],
        ...pairs,
      ],
      tensors,
    );
    const read = importGguf(bytes).model;
    expect(parameterCount(read)).toEqual(parameterCount(model));
    expect(keyValueCacheBytesPerToken(read, 16)).toBe(keyValueCacheBytesPerToken(model, 16));
  });

  it("throws on an unknown architecture, with its name", () => {
    let thrown: unknown;
    try {
      importGguf(ggufBytes([["general.architecture", ["text", "rwkv7"]]], []));
    } catch (error) {
      thrown = error;
    }
    expect(thrown instanceof UnsupportedArchitectureError && thrown.details.part).toBe('general.architecture "rwkv7"');
  });

  it("names the missing dimension", () => {
    const bytes = ggufBytes([["general.architecture", ["text", "llama"]]], []);
    expect(() => importGguf(bytes)).toThrow(/llama\.embedding_length, llama\.block_count, .* are missing/);
  });
});
