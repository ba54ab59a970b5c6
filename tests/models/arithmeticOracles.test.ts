import {
  deepseekV3,
  llama2_13b,
  llama3_8b,
  llama3_70b,
  llama31_405b,
  mistral7b,
  mixtral8x7b,
} from "llm-economics/architectures";
import { bf16, int8 } from "llm-economics/formats";
import {
  cacheBytesPerSequence,
  decodeFlopsPerToken,
  distinctExperts,
  forwardFlopsPerToken,
  keyValueCacheBytesPerToken,
  parameterCount,
  prefillFlops,
  weightMatrices,
} from "llm-economics/models";
import { nativeModel } from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import { layeredModel, plainModel } from "./plainModel.ts";

const near = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(tolerance);

describe("Transformer Inference Arithmetic (Chen 2022)", () => {
  const model = plainModel({
    layers: 64,
    hiddenSize: 8192,
    intermediateSize: 4 * 8192,
    queryHeads: 64,
    gating: "plain",
    norms: "left-out",
  });

  it("takes 24 L d^2 FLOPs per token, without attention scores", () => {
    const scores = 64 * 2 * 64 * (128 + 128);
    const head = 2 * 8192;
    expect(decodeFlopsPerToken({ architecture: model, contextTokens: 1 }) - scores - head).toBe(103_079_215_104);
  });

  it("keeps 2,097,152 bytes of keys and values per token", () => {
    expect(keyValueCacheBytesPerToken(model, 16)).toBe(2_097_152);
  });

  it("takes 17,179,869,184 FLOPs to project the keys and values of a token", () => {
    const matrices = weightMatrices(model).filter(({ role }) => role === "key" || role === "value");
    expect(matrices.reduce((sum, { layers, inputs, outputs }) => sum + 2 * layers * inputs * outputs, 0)).toBe(
      17_179_869_184,
    );
  });
});

describe("parameters of checkpoints", () => {
  it("Meta-Llama-3-8B matches the total_size of its index", () => {
    expect(nativeModel(llama3_8b).weightBytes).toBe(16_060_522_496);
  });

  it("Meta-Llama-3-70B matches the total_size of its index", () => {
    expect(nativeModel(llama3_70b).weightBytes).toBe(141_107_412_992);
  });

  it("Mixtral 8x7B has 12.88 billion active parameters with both embedding matrices", () => {
    expect(parameterCount(mixtral8x7b).active).toBe(12_879_925_248);
  });

  it("DeepSeek-V3 has 671 billion parameters (README_WEIGHTS)", () => {
    near(parameterCount(deepseekV3).total, 671e9, 0.001);
    expect(parameterCount(deepseekV3).total).toBe(671_026_419_200);
  });

  it("DeepSeek-V3 has 36.7 billion active parameters with one of the two embedding matrices (README_WEIGHTS)", () => {
    near(parameterCount(deepseekV3).active - 129_280 * 7168, 36.7e9, 0.005);
  });

  it("LLaMA 3-70B has 70.4 billion parameters (How to Scale Your Model, part 6)", () => {
    near(parameterCount(llama3_70b).total, 70.4e9, 0.003);
  });

  it("the exercise's model has 18.4 billion parameters (How to Scale Your Model, part 7)", () => {
    const model = plainModel({
      layers: 64,
      hiddenSize: 4096,
      intermediateSize: 16_384,
      queryHeads: 32,
      keyValueHeads: 8,
      headSize: 256,
      vocabularySize: 32_128,
      embedding: "tied",
      norms: "left-out",
    });
    expect(parameterCount(model).total).toBe(18_385_207_296);
    near(parameterCount(model).total, 18.4e9, 0.003);
  });
});

describe("key-value caches", () => {
  const cached = (layers: number, keyValueHeads: number, headSize: number) =>
    plainModel({ layers, hiddenSize: 128, intermediateSize: 1, queryHeads: keyValueHeads, headSize });

  it("Qwen-2.5 72B keeps 327.68 kB per token (Insights into DeepSeek-V3, table 1)", () => {
    expect(keyValueCacheBytesPerToken(cached(80, 8, 128), 16)).toBe(327_680);
  });

  it("OPT-13B keeps 800 KiB per token (PagedAttention, section 3)", () => {
    expect(keyValueCacheBytesPerToken(cached(40, 40, 128), 16)).toBe(800 * 1024);
  });

  it("Llama-2-13B keeps 6.7 GB for 8192 tokens (How to Scale Your Model, part 7)", () => {
    const cache = { architecture: llama2_13b, contextTokens: 8192, format: bf16, contextLimit: "ignored" } as const;
    near(cacheBytesPerSequence(cache), 6.7e9, 0.005);
  });

  it("the exercise's model keeps 512 KiB per token in int8 (How to Scale Your Model, part 4)", () => {
    expect(keyValueCacheBytesPerToken(cached(64, 32, 128), { format: int8 })).toBe(512 * 1024);
  });

  it("62 layers with five local layers per global one keep a window of 1024 and a context of 32768", () => {
    const attention = { kind: "grouped-query", queryHeads: 16, keyValueHeads: 16, headSize: 128 } as const;
    const architecture = layeredModel({
      hiddenSize: 128,
      vocabularySize: 1,
      groups: [
        { count: 52, attention: { ...attention, windowTokens: 1024 }, feedForward: null },
        { count: 10, attention, feedForward: null },
      ],
    });
    expect(cacheBytesPerSequence({ architecture, contextTokens: 32_768, format: bf16 })).toBe(3_120_562_176);
  });

  it("a window of 4096 caps the cache of Mistral 7B's shape", () => {
    const input = { architecture: mistral7b, format: bf16 } as const;
    expect(cacheBytesPerSequence({ ...input, contextTokens: 32_768 })).toBe(536_870_912);
    expect(cacheBytesPerSequence({ ...input, contextTokens: 4096 })).toBe(536_870_912);
    expect(cacheBytesPerSequence({ ...input, contextTokens: 1000 })).toBe(131_072_000);
  });
});

describe("attention relative to projections (How to Scale Your Model, part 4)", () => {
  const attentionFlops = (architecture: ReturnType<typeof plainModel>, sequenceTokens: number) => {
    const full = forwardFlopsPerToken({ architecture, sequenceTokens, attention: "full" });
    const once = forwardFlopsPerToken({ architecture, sequenceTokens: 1 });
    return (full - once) * (sequenceTokens / (sequenceTokens - 1));
  };

  it("attention scores cost as much as the four projections at T = 2 D", () => {
    const architecture = plainModel({
      layers: 1,
      hiddenSize: 4096,
      intermediateSize: 1,
      queryHeads: 32,
      norms: "left-out",
    });
    expect(attentionFlops(architecture, 8192)).toBe(2 * 4 * 4096 * 4096);
  });

  it("attention scores cost an eighth of the matrix multiplications at 8192 tokens and D = 8192", () => {
    const architecture = plainModel({
      layers: 1,
      hiddenSize: 8192,
      intermediateSize: 4 * 8192,
      queryHeads: 64,
      norms: "left-out",
    });
    const head = 2 * 8192;
    const attention = attentionFlops(architecture, 8192);
    const all = forwardFlopsPerToken({ architecture, sequenceTokens: 8192, attention: "full" });
    expect(attention / (all - head - attention)).toBe(0.125);
  });
});

describe("FLOPs of a pass", () => {
  it("training LLaMA-405B at 4096 tokens takes 2448 GFLOP per token (Insights into DeepSeek-V3, table 2)", () => {
    near(3 * forwardFlopsPerToken({ architecture: llama31_405b, sequenceTokens: 4096 }), 2448e9, 0.012);
  });

  // Both reference values are printed to six digits, so half a unit of the last digit is the tolerance.
  it("prefill of 4096 tokens with every logit takes 16.0839 GFLOP per token on Llama-3-8B", () => {
    const prompt = { architecture: llama3_8b, inputTokens: 4096, logits: "every" } as const;
    near(prefillFlops(prompt) / 4096, 16_083_900_000, 3.2e-6);
    expect(prefillFlops(prompt) / 4096).toBe(2 * (8_030_261_248 - 128_256 * 4096) + (4 * 32 * 4096 * 4097) / 2);
  });

  it("prefill of 4096 tokens with the last logit only takes 15.0334 GFLOP per token on Llama-3-8B", () => {
    near(prefillFlops({ architecture: llama3_8b, inputTokens: 4096 }) / 4096, 15_033_400_000, 3.4e-6);
  });
});

describe("distinctExperts (Erdil 2025, eq. 22)", () => {
  it.each([
    [256, 8, 32, 163.314],
    [256, 8, 256, 255.924],
    [8, 2, 4, 5.46875],
  ])("%i experts, %i per token, %i tokens: %f", (experts, expertsPerToken, tokens, expected) => {
    near(distinctExperts({ experts, expertsPerToken, tokens }), expected, 2e-6);
  });
});
