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

  it("A03: 24 L d^2 FLOPs a token, scores ignored", () => {
    const scores = 64 * 2 * 64 * (128 + 128);
    const head = 2 * 8192;
    expect(decodeFlopsPerToken({ architecture: model, contextTokens: 1 }) - scores - head).toBe(103_079_215_104);
  });

  it("A04: 2,097,152 bytes of keys and values a token", () => {
    expect(keyValueCacheBytesPerToken(model, 16)).toBe(2_097_152);
  });

  it("A05: 17,179,869,184 FLOPs to project keys and values of a token", () => {
    const matrices = weightMatrices(model).filter(({ role }) => role === "key" || role === "value");
    expect(matrices.reduce((sum, { layers, inputs, outputs }) => sum + 2 * layers * inputs * outputs, 0)).toBe(
      17_179_869_184,
    );
  });
});

describe("checkpoints", () => {
  it("A06: Meta-Llama-3-8B, total_size of its index", () => {
    expect(nativeModel(llama3_8b).weightBytes).toBe(16_060_522_496);
  });

  it("A07: Meta-Llama-3-70B, total_size of its index", () => {
    expect(nativeModel(llama3_70b).weightBytes).toBe(141_107_412_992);
  });

  it("A09: Mixtral 8x7B, 12.88 billion active with both embeddings", () => {
    expect(parameterCount(mixtral8x7b).active).toBe(12_879_925_248);
  });

  it("A11: DeepSeek-V3 README_WEIGHTS, 671 billion", () => {
    near(parameterCount(deepseekV3).total, 671e9, 0.001);
    expect(parameterCount(deepseekV3).total).toBe(671_026_419_200);
  });

  it("A12: DeepSeek-V3 README_WEIGHTS, 36.7 billion active with one of the two embeddings", () => {
    near(parameterCount(deepseekV3).active - 129_280 * 7168, 36.7e9, 0.005);
  });

  it("A21: How to Scale Your Model, part 6: LLaMA 3-70B is 70.4 billion", () => {
    near(parameterCount(llama3_70b).total, 70.4e9, 0.003);
  });

  it("A22: How to Scale Your Model, part 7: 18.4 billion", () => {
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

  it("A15: Insights into DeepSeek-V3, table 1: Qwen-2.5 72B, 327.68 kB a token", () => {
    expect(keyValueCacheBytesPerToken(cached(80, 8, 128), 16)).toBe(327_680);
  });

  it("A17: PagedAttention, section 3: OPT-13B, 800 KiB a token", () => {
    expect(keyValueCacheBytesPerToken(cached(40, 40, 128), 16)).toBe(800 * 1024);
  });

  it("A19: How to Scale Your Model, part 7: Llama-2-13B, 8192 tokens are 6.7 GB", () => {
    const cache = { architecture: llama2_13b, contextTokens: 8192, format: bf16, contextLimit: "ignored" } as const;
    near(cacheBytesPerSequence(cache), 6.7e9, 0.005);
  });

  it("A23: How to Scale Your Model, part 4: 512 KiB a token in int8", () => {
    expect(keyValueCacheBytesPerToken(cached(64, 32, 128), { format: int8 })).toBe(512 * 1024);
  });

  it("A37: 62 layers, five local to one global, window 1024, context 32768", () => {
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

  it("A38: a window of 4096 caps the cache of Mistral 7B's shape", () => {
    const input = { architecture: mistral7b, format: bf16 } as const;
    expect(cacheBytesPerSequence({ ...input, contextTokens: 32_768 })).toBe(536_870_912);
    expect(cacheBytesPerSequence({ ...input, contextTokens: 4096 })).toBe(536_870_912);
    expect(cacheBytesPerSequence({ ...input, contextTokens: 1000 })).toBe(131_072_000);
  });
});

describe("attention against projections (How to Scale Your Model, part 4)", () => {
  const attentionFlops = (architecture: ReturnType<typeof plainModel>, sequenceTokens: number) => {
    const full = forwardFlopsPerToken({ architecture, sequenceTokens, attention: "full" });
    const once = forwardFlopsPerToken({ architecture, sequenceTokens: 1 });
    return (full - once) * (sequenceTokens / (sequenceTokens - 1));
  };

  it("A24: scores take as much as the four projections at T = 2 D", () => {
    const architecture = plainModel({
      layers: 1,
      hiddenSize: 4096,
      intermediateSize: 1,
      queryHeads: 32,
      norms: "left-out",
    });
    expect(attentionFlops(architecture, 8192)).toBe(2 * 4 * 4096 * 4096);
  });

  it("A25: at 8192 tokens and D = 8192 they take an eighth of the matrix multiplications", () => {
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
  it("A27: Insights into DeepSeek-V3, table 2: training LLaMA-405B at 4096 tokens, 2448 GFLOP a token", () => {
    near(3 * forwardFlopsPerToken({ architecture: llama31_405b, sequenceTokens: 4096 }), 2448e9, 0.012);
  });

  // Both oracles are printed to six digits, so half of the last one is the tolerance.
  it("A34: Llama-3-8B, prefill of 4096 tokens with every logit: 16.0839 GFLOP a token", () => {
    const prompt = { architecture: llama3_8b, inputTokens: 4096, logits: "every" } as const;
    near(prefillFlops(prompt) / 4096, 16_083_900_000, 3.2e-6);
    expect(prefillFlops(prompt) / 4096).toBe(2 * (8_030_261_248 - 128_256 * 4096) + (4 * 32 * 4096 * 4097) / 2);
  });

  it("A35: the same with the last logit only: 15.0334 GFLOP a token", () => {
    near(prefillFlops({ architecture: llama3_8b, inputTokens: 4096 }) / 4096, 15_033_400_000, 3.4e-6);
  });
});

describe("distinct experts (Erdil 2025, eq. 22)", () => {
  it.each([
    ["A30", 256, 8, 32, 163.314],
    ["A31", 256, 8, 256, 255.924],
    ["A32", 8, 2, 4, 5.46875],
  ])("%s: %i experts, %i a token, %i tokens: %f", (_, experts, expertsPerToken, tokens, expected) => {
    near(distinctExperts({ experts, expertsPerToken, tokens }), expected, 2e-6);
  });
});
