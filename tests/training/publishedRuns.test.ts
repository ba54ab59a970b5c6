import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm, nvidiaH800Sxm, nvidiaV100Sxm2_32gb } from "llm-economics/accelerators";
import {
  deepseekV3,
  llama2_7b,
  llama2_13b,
  llama2_70b,
  llama3_8b,
  llama3_70b,
  llama31_405b,
} from "llm-economics/architectures";
import { type Architecture, parameterCount } from "llm-economics/models";
import {
  approximateTrainingFlops,
  estimateTraining,
  modelFlopsUtilization,
  publishedUtilization,
  requireTrainingFit,
  type TrainingPlan,
  trainingFlopsPerToken,
  trainingRunTime,
} from "llm-economics/training";
import { days, hours } from "llm-economics/units";
import { describe, expect, it } from "vitest";
import { gptShape } from "./gptShape.ts";
import { near } from "./near.ts";

const a100 = 312e12;
const h100 = 989.4e12;

/** Utilization implied by published accelerator-hours. */
const impliedUtilization = (run: {
  architecture: Architecture;
  sequenceTokens: number;
  tokens: number;
  acceleratorHours: number;
  peak: number;
}) =>
  modelFlopsUtilization({
    tokensPerSecond: run.tokens / hours(run.acceleratorHours),
    flopsPerToken: trainingFlopsPerToken(run),
    accelerators: 1,
    peakFlopsPerSecond: run.peak,
  });

describe("Runs whose utilization is published", () => {
  it("GPT-3 (arXiv:2104.10350): 14.8 days for 3.14e23 FLOPs at 24.6 TFLOP/s on 10,000 V100, within 1 %", () => {
    near(approximateTrainingFlops({ activeParameters: 175e9, tokens: 300e9 }), 3.14e23, 0.01);
    const peakFlopsPerSecond = nvidiaV100Sxm2_32gb.peakDenseFlopsPerSecond.fp16;
    const run = { modelFlops: 3.14e23, accelerators: 10_000, peakFlopsPerSecond };
    const found = trainingRunTime({ ...run, modelFlopsUtilization: 24.6e12 / peakFlopsPerSecond });
    near(found.seconds / days(1), 14.8, 0.01);
    near(found.acceleratorHours, 3_552_000, 0.01);
  });

  it("GPT-4 (Epoch AI): 90 to 100 days for 2.1e25 FLOPs at 32 to 36 % on 25,000 A100, within 4 %", () => {
    const at = (utilization: number) =>
      trainingRunTime({
        modelFlops: 2.1e25,
        accelerators: 25_000,
        peakFlopsPerSecond: a100,
        modelFlopsUtilization: utilization,
      }).seconds / days(1);
    near(at(0.36), 90, 0.04);
    near(at(0.32), 100, 0.04);
    expect(at(0.34)).toBeGreaterThan(90);
    expect(at(0.34)).toBeLessThan(100);
  });

  it("OPT-175B (metaseq chronicles): 33 days for 4.3e23 FLOPs at 147 TFLOP/s on 1,024 A100, within 1 %", () => {
    const run = {
      modelFlops: 4.3e23,
      accelerators: 1024,
      peakFlopsPerSecond: a100,
      modelFlopsUtilization: 147e12 / a100,
    };
    near(trainingRunTime(run).seconds / days(1), 33, 0.01);
    near(trainingRunTime({ ...run, goodput: 33 / 56 }).seconds / days(1), 56, 0.01);
  });

  it("LLaMA 65B (arXiv:2302.13971): 1,022,362 hours for 1.4T tokens at 380 tokens/s per A100, within 0.2 %", () => {
    near(1.4e12 / 380 / hours(1), 1_022_362, 0.002);
    const utilization = (6 * 65.2e9 * 380) / a100;
    const run = {
      modelFlops: 6 * 65.2e9 * 1.4e12,
      accelerators: 2048,
      peakFlopsPerSecond: a100,
      modelFlopsUtilization: utilization,
    };
    near(trainingRunTime(run).acceleratorHours, 1_022_362, 0.002);
    near(trainingRunTime(run).seconds / days(1), 21, 0.02);
  });

  it("BLOOM 176B (chronicles): 149 to 150 TFLOP/s for a step of 105.22 s on 384 A100 with recomputation, within 2 %", () => {
    const architecture = gptShape({ layers: 70, hiddenSize: 14_336, queryHeads: 112, vocabularySize: 250_680 });
    near(parameterCount(architecture).total, 176.247e9, 0.001);
    const flops = trainingFlopsPerToken({
      architecture,
      sequenceTokens: 2048,
      attention: "full",
      recomputation: "full",
    });
    near((flops * 2048 * 2048) / 105.22 / 384, 149.5e12, 0.02);
  });

  it("Llama 3.1 405B (arXiv:2407.21783): 30.84M H100-hours for 15.6T tokens at 400 TFLOP/s and 90 % goodput, within 2 %", () => {
    const modelFlops = trainingFlopsPerToken({ architecture: llama31_405b, sequenceTokens: 8192 }) * 15.6e12;
    const run = {
      modelFlops,
      accelerators: 16_384,
      peakFlopsPerSecond: h100,
      modelFlopsUtilization: 400e12 / h100,
      goodput: 0.9,
    };
    near(trainingRunTime(run).acceleratorHours, 30.84e6, 0.02);
  });

  it("DeepSeek-V3 (arXiv:2505.09343): 2.664M H800-hours for 14.8T tokens at 385 TFLOP/s (causal), within 1 %", () => {
    const flopsPerToken = trainingFlopsPerToken({ architecture: deepseekV3, sequenceTokens: 4096 });
    near((flopsPerToken * 14.8e12) / 385e12 / hours(1), 2.664e6, 0.01);
  });

  it("DeepSeek-V3, 2.788M H800-hours: 6ND is 16.5 % of the FP8 peak of the SXM part, 21.7 % of that of the PCIe part", () => {
    const flops = approximateTrainingFlops({ activeParameters: 37e9, tokens: 14.8e12 });
    const share = (peak: number) => flops / (hours(2.788e6) * peak);
    near(share(nvidiaH800Sxm.peakDenseFlopsPerSecond.fp8), 0.165, 0.01);
    near(share(1.513e15), 0.217, 0.01);
  });
});

describe("Accelerator-hours of model cards", () => {
  it.each([
    ["Llama 2 7B: 184,320 A100-hours", llama2_7b, 184_320, 0.414],
    ["Llama 2 13B: 368,640", llama2_13b, 368_640, 0.397],
    ["Llama 2 70B: 1,720,320", llama2_70b, 1_720_320, 0.443],
  ] as const)("%s lie within what is published for A100", (_, architecture, acceleratorHours, expected) => {
    const found = impliedUtilization({
      architecture,
      sequenceTokens: 4096,
      tokens: 2e12,
      acceleratorHours,
      peak: a100,
    });
    near(found, expected, 0.005);
    const { low, high } = publishedUtilization({
      accelerator: nvidiaA100Sxm4_80gb,
      arithmetic: "bf16",
      modelKind: "dense",
    });
    expect(low <= found && found <= high).toBe(true);
  });
  it.each([
    ["Llama 3 8B: 1.3M H100-hours", llama3_8b, 1.3e6, 0.167],
    ["Llama 3 70B: 6.4M", llama3_70b, 6.4e6, 0.296],
  ] as const)(
    "%s exceed what the tokens explain, since cards include restarts and experiments",
    (_, architecture, acceleratorHours, expected) => {
      const found = impliedUtilization({
        architecture,
        sequenceTokens: 8192,
        tokens: 15e12,
        acceleratorHours,
        peak: h100,
      });
      near(found, expected, 0.005);
      const { low } = publishedUtilization({ accelerator: nvidiaH100Sxm, arithmetic: "bf16", modelKind: "dense" });
      expect(found).toBeLessThan(low);
    },
  );
});

describe("Steps as published, without a stated utilization", () => {
  const gpt = (layers: number, hiddenSize: number, queryHeads: number) =>
    gptShape({ layers, hiddenSize, queryHeads, vocabularySize: 51_200 });
  const roomy = (accelerator: TrainingPlan["accelerator"]) => ({ ...accelerator, memoryBytes: 1e15 });
  const common = { tokens: 1e12, sequenceTokens: 2048, failures: "none" } as const;
  const onA100 = { ...common, accelerator: roomy(nvidiaA100Sxm4_80gb), tensorParallel: 8 };
  const cases: readonly (readonly [string, TrainingPlan, number, number])[] = [
    [
      "Korthikanti et al., 175B on 64 A100: 13.75 s",
      { ...onA100, model: gpt(96, 12_288, 96), batchSequences: 64, pipelineParallel: 8, interleave: 3 },
      13.75,
      0.15,
    ],
    [
      "Korthikanti et al., 530B on 280 A100: 37.83 s",
      { ...onA100, model: gpt(105, 20_480, 128), batchSequences: 280, pipelineParallel: 35, interleave: 3 },
      37.83,
      0.15,
    ],
    [
      "Korthikanti et al., 1T on 512 A100: 71.49 s",
      { ...onA100, model: gpt(128, 25_600, 160), batchSequences: 512, pipelineParallel: 64 },
      71.49,
      0.25,
    ],
    [
      "Megatron-LM, GPT-3 175B on 1,024 A100, all recomputed: 32 s",
      {
        ...onA100,
        model: gpt(96, 12_288, 96),
        batchSequences: 1536,
        dataParallel: 8,
        pipelineParallel: 16,
        recomputation: "full",
      },
      32,
      0.2,
    ],
    [
      "BLOOM 176B on 384 A100, all recomputed: 105.22 s",
      {
        ...onA100,
        model: gptShape({ layers: 70, hiddenSize: 14_336, queryHeads: 112, vocabularySize: 250_680 }),
        batchSequences: 2048,
        microBatchSequences: 2,
        dataParallel: 8,
        tensorParallel: 4,
        pipelineParallel: 12,
        recomputation: "full",
        framework: "megatron-deepspeed",
        sequenceParallel: "off",
        attentionKernel: "unfused",
      },
      105.22,
      0.15,
    ],
    [
      "llm-foundry, MPT 70B on 512 H100, all recomputed: 16.27 s",
      {
        ...common,
        model: gptShape({ layers: 80, hiddenSize: 8192, queryHeads: 64, vocabularySize: 50_368 }),
        accelerator: nvidiaH100Sxm,
        batchSequences: 4096,
        microBatchSequences: 8,
        dataParallel: 512,
        shardingStage: 3,
        recomputation: "full",
      },
      (4096 * 2048) / 515_636,
      0.15,
    ],
  ];
  it.each(cases)("%s", (_, plan, seconds, tolerance) => {
    const found = requireTrainingFit(estimateTraining(plan));
    near(found.stepSeconds, seconds, tolerance);
    const { low, high } = found.tokensPerSecond.interval;
    const measured = (plan.batchSequences * plan.sequenceTokens) / seconds;
    expect(low <= measured && measured <= high, `${low} <= ${measured} <= ${high}`).toBe(true);
  });
});

describe("Llama 3.1 405B on 16,384 H100 (arXiv:2407.21783), tensor 8, pipeline 16, data 128, batch of 16M tokens", () => {
  const plan: TrainingPlan = {
    model: llama31_405b,
    accelerator: nvidiaH100Sxm,
    tokens: 15.6e12,
    sequenceTokens: 8192,
    batchSequences: 2048,
    dataParallel: 128,
    tensorParallel: 8,
    pipelineParallel: 16,
    interleave: 8,
    recomputation: "elementwise",
  };
  const run = requireTrainingFit(estimateTraining(plan));
  it("fits in 80 GB only if the outputs of norms and activation functions are recomputed", () => {
    expect(estimateTraining({ ...plan, recomputation: "selective" }).fits).toBe(false);
  });
  it("has a utilization within 16 % of the published 41 %, which is in the interval", () => {
    near(run.modelFlopsUtilization.value, 0.41, 0.16);
    const { low, high } = run.modelFlopsUtilization.interval;
    expect(low <= 0.38 && 0.43 <= high).toBe(true);
  });
  it("has a goodput of 90 %, within 1 %", () => near(run.goodput, 0.9, 0.01));
  it("takes 30.84M accelerator-hours, within 18 % and in the interval", () => {
    near(run.acceleratorHours.value, 30.84e6, 0.18);
    const { low, high } = run.acceleratorHours.interval;
    expect(low <= 30.84e6 && 30.84e6 <= high).toBe(true);
  });
});
