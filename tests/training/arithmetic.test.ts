import { deepseekV3, llama2_70b, llama3_8b, llama3_70b, llama31_405b } from "llm-economics/architectures";
import { InvalidQuantityError } from "llm-economics/errors";
import { forwardFlopsPerToken } from "llm-economics/models";
import {
  approximateTrainingFlops,
  hardwareFlopsUtilization,
  megatronFlopsPerToken,
  modelFlopsUtilization,
  tokensPerSecondPerAccelerator,
  trainingFlopsPerToken,
  trainingRunTime,
} from "llm-economics/training";
import { days } from "llm-economics/units";
import { describe, expect, it } from "vitest";
import { gptShape } from "./gptShape.ts";
import { near } from "./near.ts";

describe("How to Scale Your Model, part 6", () => {
  it("Llama 3 70B, 15T tokens: 6.3e24 FLOPs", () => {
    expect(approximateTrainingFlops({ activeParameters: 70e9, tokens: 15e12 })).toBe(6.3e24);
  });
  it("44 days on 8,960 TPU v5p at 40 %, within 1 %", () => {
    const run = { modelFlops: 6.3e24, accelerators: 8960, peakFlopsPerSecond: 459e12, modelFlopsUtilization: 0.4 };
    near(trainingRunTime(run).seconds / days(1), 44, 0.01);
  });
});

describe("FLOPs per token in published tables", () => {
  it.each([
    ["Megatron-Bridge (2026): Llama 3 8B, causal", llama3_8b, 8192, "causal", 51.5, 0.002],
    ["Megatron-Bridge (2026): Llama 3 70B, causal", llama3_70b, 8192, "causal", 449.2, 0.001],
    ["Megatron-Bridge (2026): Llama 3.1 405B, causal", llama31_405b, 8192, "causal", 2524, 0.001],
    ["Megatron-Bridge (2026): DeepSeek-V3 without multi-token prediction", deepseekV3, 4096, "causal", 250, 0.005],
    ["NVIDIA DGX Cloud Benchmarking (2025): Llama 3 8B, full", llama3_8b, 8192, "full", 57.9, 0.002],
    ["NVIDIA DGX Cloud Benchmarking (2025): Llama 3 70B, full", llama3_70b, 8192, "full", 481.3, 0.001],
    ["NVIDIA DGX Cloud Benchmarking (2025): Llama 2 70B, full", llama2_70b, 4096, "full", 444.4, 0.001],
    ["Trillium recipe (2025): Llama 3.1 405B, full", llama31_405b, 8192, "full", 2625, 0.001],
  ] as const)("%s", (_, architecture, sequenceTokens, attention, gigaflops, tolerance) => {
    near(trainingFlopsPerToken({ architecture, sequenceTokens, attention }) / 1e9, gigaflops, tolerance);
  });
  it("Insights into DeepSeek-V3, table 2: Llama 405B at 4,096, 2,448 GFLOPs, within 1.2 %", () => {
    near(trainingFlopsPerToken({ architecture: llama31_405b, sequenceTokens: 4096 }) / 1e9, 2448, 0.012);
  });
});

describe("Korthikanti et al. (arXiv:2205.05198), table 5, A100", () => {
  const rows = [
    ["22B", 48, 6144, 4, 8, 1.1, 0.415, 0.437],
    ["175B", 96, 12_288, 64, 64, 13.75, 0.514, 0.528],
    ["530B", 105, 20_480, 280, 280, 37.83, 0.56, 0.57],
    ["1T", 128, 25_600, 512, 512, 71.49, 0.563, 0.57],
  ] as const;
  it.each(rows)(
    "%s: utilization of model and hardware within 1.2 %%",
    (_, layers, hiddenSize, batch, accelerators, step, model, hardware) => {
      const flops = megatronFlopsPerToken({ layers, hiddenSize, sequenceTokens: 2048, vocabularySize: 51_200 });
      const run = { tokensPerSecond: (batch * 2048) / step, accelerators, peakFlopsPerSecond: 312e12 };
      near(modelFlopsUtilization({ ...run, flopsPerToken: flops.modelFlops }), model, 0.012);
      near(modelFlopsUtilization({ ...run, flopsPerToken: flops.hardwareFlops }), hardware, 0.012);
    },
  );
  it.each(rows)("%s: equals the count by layer groups, with full attention", (_, layers, hiddenSize) => {
    const architecture = gptShape({ layers, hiddenSize, queryHeads: 64, vocabularySize: 51_200 });
    const flops = megatronFlopsPerToken({ layers, hiddenSize, sequenceTokens: 2048, vocabularySize: 51_200 });
    const exact = trainingFlopsPerToken({ architecture, sequenceTokens: 2048, attention: "full" });
    near(exact, flops.modelFlops, 0.0002);
  });
});

describe("llm-foundry MPT training benchmarks, H100 BF16", () => {
  it.each([
    ["70B on 512: 41.25 %", 80, 8192, 64, 515_636, 512, 0.4125],
    ["7B on 8: 46.44 %", 32, 4096, 32, 85_144, 8, 0.4644],
  ])("%s, within 1 %%", (_, layers, hiddenSize, queryHeads, tokensPerSecond, accelerators, expected) => {
    const architecture = gptShape({ layers, hiddenSize, queryHeads, vocabularySize: 50_368 });
    const flopsPerToken = trainingFlopsPerToken({ architecture, sequenceTokens: 2048, attention: "full" });
    const run = { tokensPerSecond, flopsPerToken, accelerators, peakFlopsPerSecond: 989.5e12 };
    near(modelFlopsUtilization(run), expected, 0.01);
  });
  it("prints hardware utilization as 4 / 3 of model utilization, up to 2 % above ours, which excludes the output head", () => {
    const architecture = gptShape({ layers: 80, hiddenSize: 8192, queryHeads: 64, vocabularySize: 50_368 });
    const run = { architecture, sequenceTokens: 2048, attention: "full", modelFlopsUtilization: 0.4125 } as const;
    const ours = hardwareFlopsUtilization({ ...run, recomputation: "full" });
    expect(ours).toBeLessThan(0.55);
    near(ours, 0.55, 0.02);
  });
});

describe("The Llama 3 Herd of Models (arXiv:2407.21783), table 4", () => {
  it.each([
    ["430 TFLOP/s, 43 %", 430e12, 0.43],
    ["380 TFLOP/s, 38 %", 380e12, 0.38],
  ])("%s, within 0.6 points", (_, rate, expected) => {
    const run = { tokensPerSecond: rate / 1e9, flopsPerToken: 1e9, accelerators: 1, peakFlopsPerSecond: 989e12 };
    expect(Math.abs(modelFlopsUtilization(run) - expected)).toBeLessThan(0.006);
  });
});

describe("trainingFlopsPerToken", () => {
  const base = { architecture: llama3_70b, sequenceTokens: 8192 };
  it("is three forward passes, plus attention scores or all layers if recomputed", () => {
    const forward = forwardFlopsPerToken(base);
    const head = 2 * llama3_70b.vocabularySize * llama3_70b.hiddenSize;
    const attention = 2 * 80 * 64 * 2 * 128 * ((8192 + 1) / 2);
    expect(trainingFlopsPerToken(base)).toBe(3 * forward);
    near(trainingFlopsPerToken({ ...base, recomputation: "selective" }), 3 * forward + attention, 1e-12);
    near(trainingFlopsPerToken({ ...base, recomputation: "full" }), 4 * forward - head, 1e-12);
  });
  it("is within 7 % of 6ND at 8k tokens for dense models of 8B to 405B", () => {
    for (const [architecture, parameters] of [
      [llama3_70b, 70.55e9],
      [llama31_405b, 405.85e9],
    ] as const) {
      const exact = trainingFlopsPerToken({ architecture, sequenceTokens: 8192 });
      near(exact, approximateTrainingFlops({ activeParameters: parameters, tokens: 1 }), 0.07);
    }
  });
  it("throws for a sequence out of range, with the remedy", () => {
    expect(() => trainingFlopsPerToken({ ...base, sequenceTokens: 8193 })).toThrow(/contextLimit: "ignored"/);
    for (const sequenceTokens of [0, -1, 1.5, Number.NaN, Infinity])
      expect(() => trainingFlopsPerToken({ ...base, sequenceTokens }), `${sequenceTokens}`).toThrow(
        InvalidQuantityError,
      );
  });
});

describe("run time and throughput", () => {
  const run = { modelFlops: 1e21, accelerators: 8, peakFlopsPerSecond: 1e15, modelFlopsUtilization: 0.5 };
  it("are consistent", () => {
    const rate = tokensPerSecondPerAccelerator({
      flopsPerToken: 1e10,
      peakFlopsPerSecond: 1e15,
      modelFlopsUtilization: 0.5,
    });
    near(trainingRunTime(run).seconds, 1e21 / 1e10 / (8 * rate), 1e-12);
    near(trainingRunTime({ ...run, goodput: 0.8 }).seconds, trainingRunTime(run).seconds / 0.8, 1e-12);
    near(trainingRunTime(run).acceleratorHours * 3600, 8 * trainingRunTime(run).seconds, 1e-12);
  });
  it.each([
    ["modelFlops", 0],
    ["modelFlops", Number.NaN],
    ["accelerators", 0],
    ["accelerators", 2.5],
    ["peakFlopsPerSecond", -1],
    ["modelFlopsUtilization", 1.01],
    ["modelFlopsUtilization", 0],
    ["goodput", 0],
    ["goodput", 2],
  ])("throw if %s is %s", (field, value) => {
    expect(() => trainingRunTime({ ...run, [field]: value })).toThrow(new RegExp(`^${field} must be `));
  });
  it.each([
    ["activeParameters", { activeParameters: -7e9, tokens: 1 }],
    ["tokens", { activeParameters: 7e9, tokens: Infinity }],
  ])("approximateTrainingFlops throws for an invalid %s", (field, input) => {
    expect(() => approximateTrainingFlops(input)).toThrow(new RegExp(`^${field} must be `));
  });
});
