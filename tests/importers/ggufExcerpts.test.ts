import { nvidiaH100Sxm } from "llm-economics/accelerators";
import * as architectures from "llm-economics/architectures";
import { bf16 } from "llm-economics/formats";
import { importGguf, storedModel } from "llm-economics/importers";
import { estimateInference } from "llm-economics/inference";
import { cacheBytesPerSequence, keyValueCacheBytesPerToken, unknownContextTokens } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { publishedShapesNow } from "../../scripts/catalogue/publishedShapes.ts";
import { publishedShapes } from "../../src/importers/gguf/publishedShapes.js";
import { ggufBytes, type WrittenTensor, type WrittenValue } from "./ggufBytes.ts";

type Keys = Readonly<Record<string, number | readonly number[]>>;

const written = (value: number | readonly number[]): WrittenValue =>
  typeof value === "number" ? ["u32", value] : ["u32s", value];

function header(architecture: string, keys: Keys, shapes: Readonly<Record<string, readonly number[]>> = {}) {
  const metadata = Object.entries(keys).map(([key, value]) => [`${architecture}.${key}`, written(value)] as const);
  const tensors = Object.entries(shapes).map(
    ([name, dimensions]): WrittenTensor => ({ name, dimensions, type: 1, offset: 0 }),
  );
  return ggufBytes([["general.architecture", ["text", architecture]], ...metadata], tensors);
}

/** Headers as public reports quote them: a few keys, no tensors. */
const excerpts = [
  {
    source: "ollama/ollama#12692",
    architecture: "granitehybrid",
    keys: { block_count: 40, embedding_length: 2048 },
    model: architectures.granite40HMicro,
    cachedLayers: 4,
  },
  {
    source: "unslothai/unsloth#10489",
    architecture: "gemma4",
    keys: {
      block_count: 48,
      embedding_length: 3840,
      "attention.key_length": 512,
      "attention.key_length_swa": 256,
      "attention.sliding_window": 1024,
    },
    model: architectures.gemma4_12b,
    cachedLayers: 48,
  },
  {
    source: "gpustack/gguf-parser-go#32",
    architecture: "gemma3n",
    keys: { block_count: 30, embedding_length: 2048 },
    model: architectures.gemma3nE2b,
    cachedLayers: 20,
  },
  {
    source: "lmstudio-ai/lmstudio-bug-tracker#1862",
    architecture: "qwen35",
    keys: { block_count: 64, embedding_length: 5120, full_attention_interval: 4 },
    model: architectures.qwen35_27b,
    cachedLayers: 16,
  },
  {
    source: "ikawrakow/ik_llama.cpp#1251",
    architecture: "qwen3next",
    keys: { block_count: 48, embedding_length: 2048 },
    model: architectures.qwen3Next80bA3b,
    cachedLayers: 12,
  },
] as const;

describe("importGguf on a header with missing keys", () => {
  it.each(excerpts)("completes $architecture from the only published model that matches ($source)", (report) => {
    const { model, warnings } = importGguf(header(report.architecture, report.keys));
    const cached = model.layerGroups.filter(
      ({ attention }) => attention?.kind === "grouped-query" && attention.keyValueProjection !== "none",
    );
    expect(cached.reduce((sum, { count }) => sum + count, 0)).toBe(report.cachedLayers);
    expect(keyValueCacheBytesPerToken(model, 16)).toBe(keyValueCacheBytesPerToken(report.model, 16));
    expect(warnings[0]).toContain(`${report.architecture}.attention.head_count`);
    expect(warnings[0]).toContain(report.model.name);
    expect(warnings[1]).toContain(`lacks ${report.architecture}.context_length`);
  });

  it("throws when no published model matches, or the header states no shape", () => {
    const cases = [
      { block_count: 40, embedding_length: 2048, "attention.head_count_kv": 7 },
      { block_count: 40, embedding_length: 2560 },
      { block_count: 40 },
    ];
    for (const keys of cases) expect(() => importGguf(header("granitehybrid", keys))).toThrow(/missing/);
  });

  it("reads the context length from the header when it is stated", () => {
    const { model, warnings } = importGguf(
      header("qwen3next", { block_count: 48, embedding_length: 2048, context_length: 32768 }),
    );
    expect(model.maximumContextTokens).toBe(32768);
    expect(warnings).toHaveLength(2);
  });

  it("imports a header without context_length as a model without a context limit", () => {
    const keys = { block_count: 2, embedding_length: 512, feed_forward_length: 1024, vocab_size: 1000 };
    const imported = importGguf(header("llama", { ...keys, "attention.head_count": 8 }));
    const { model, warnings } = imported;
    expect(model.maximumContextTokens).toBe(unknownContextTokens);
    expect(warnings).toEqual([
      "The header lacks llama.context_length; no context limit was assumed.",
      "The header lists no tensors; F16 weights were assumed.",
    ]);
    const length = { inputTokens: 4_000_000, outputTokens: 1000 };
    const plan = { model: storedModel(imported), accelerator: nvidiaH100Sxm, ...length, concurrency: 1 };
    expect(estimateInference(plan).fits).toBe(true);
    expect(cacheBytesPerSequence({ architecture: model, contextTokens: 10_000_000, format: bf16 })).toBeGreaterThan(0);
  });

  it("derives heads, widths and layers from the tensor shapes", () => {
    const layer = (index: number) => ({
      [`blk.${index}.attn_q.weight`]: [512, 1024],
      [`blk.${index}.attn_k.weight`]: [512, 256],
      [`blk.${index}.attn_q_norm.weight`]: [128],
      [`blk.${index}.attn_output.weight`]: [1024, 512],
      [`blk.${index}.ffn_down.weight`]: [1536, 512],
    });
    const shapes = { "token_embd.weight": [512, 1000], ...layer(0), ...layer(1) };
    const { model, warnings } = importGguf(header("qwen3", { context_length: 4096 }, shapes));
    expect(model).toMatchObject({ hiddenSize: 512, vocabularySize: 1000, layerGroups: [{ count: 2 }] });
    expect(model.layerGroups[0]).toMatchObject({
      attention: { queryHeads: 8, keyValueHeads: 2, headSize: 128 },
      feedForward: { intermediateSize: 1536 },
    });
    expect(warnings[0]).toContain("qwen3.attention.head_count_kv 2");
  });

  it("names every key that cannot be derived", () => {
    expect(() => importGguf(header("llama", { block_count: 32, context_length: 4096 }))).toThrow(
      "GGUF header: llama.embedding_length, llama.attention.head_count, llama.feed_forward_length are missing and cannot be derived without tensors.",
    );
  });
});

describe("shapes used to complete headers", () => {
  it("equal the catalogue's shapes", () => {
    expect(publishedShapes).toEqual(publishedShapesNow());
  });
});
