import type { TrainingMeasurement } from "llm-economics/measurements";
import type { TrainingPlan } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { type Change, trainingPlanOf, trainingPlanOrReason } from "./trainingRow.ts";

const reasonOf = (change: Change) => {
  const plan = trainingPlanOrReason(change);
  return "reason" in plan ? plan.reason : "none";
};

describe("degrees and batch of a training row", () => {
  it.each<[what: string, change: Change, plan: Partial<TrainingPlan>]>([
    ["data parallelism of all accelerators", {}, { dataParallel: 64, batchSequences: 128, microBatchSequences: 1 }],
    ["pipeline and context", { parallelism: { pipeline: 4, context: 2 } }, { dataParallel: 8, contextParallel: 2 }],
    ["a batch in whole sequences for each rank", { globalBatchSize: 100 }, { batchSequences: 128 }],
    ["a stated micro-batch", { microBatch: 2 }, { microBatchSequences: 2 }],
    ["no larger a micro-batch than a rank has", { microBatch: 8 }, { microBatchSequences: 2 }],
    ["whole sequences in a micro-batch", { microBatch: 1.9 }, { microBatchSequences: 1 }],
    [
      "ranks that share sequences",
      { globalBatchSize: 16 },
      { dataParallel: 16, contextParallel: 4, batchSequences: 16 },
    ],
    [
      "accelerators from the degrees",
      { accelerators: undefined, parallelism: { tensor: 2, data: 4 }, globalBatchSize: 8 },
      { tensorParallel: 2, dataParallel: 4, batchSequences: 8 },
    ],
    ["no more stages than layers", { parallelism: { pipeline: 64 } }, { pipelineParallel: 32, dataParallel: 1 }],
    [
      "one accelerator of a row that states none",
      { accelerators: undefined, parallelism: undefined, globalBatchSize: 4 },
      { tensorParallel: 1, dataParallel: 1, batchSequences: 4 },
    ],
    [
      "experts on all ranks, context-parallel ones included",
      { model: { name: "experts" }, accelerators: 16, parallelism: { tensor: 2, context: 4, expert: 16 } },
      { expertParallel: 16, dataParallel: 2 },
    ],
    ["stated chunks", { parallelism: { pipeline: 4, virtualPipeline: 2 } }, { interleave: 2 }],
    [
      "no more chunks than a stage has layers",
      { parallelism: { pipeline: 4, virtualPipeline: 99 } },
      { interleave: 8 },
    ],
    ["one chunk at least", { parallelism: { pipeline: 4, virtualPipeline: 0 } }, { interleave: 1 }],
    ["a dense model's experts", { parallelism: { expert: 8 } }, { expertParallel: 1 }],
    ["stated experts", { model: { name: "experts" }, parallelism: { expert: 8 } }, { expertParallel: 8 }],
    [
      "no more expert ranks than accelerators",
      { model: { name: "experts" }, accelerators: 4, parallelism: { expert: 8 } },
      { expertParallel: 4 },
    ],
    [
      "no more expert ranks than experts",
      { model: { name: "experts" }, accelerators: 512, globalBatchSize: 512, parallelism: { expert: 256 } },
      { expertParallel: 128 },
    ],
  ])("are %s", (_, change, plan) => {
    expect(trainingPlanOf(change)).toMatchObject(plan);
  });

  it.each<[what: string, change: Change, tokens: number]>([
    ["the row", { seqLen: 1024, model: { name: "dense", seqLen: 2048 }, maxSeqLen: 512 }, 1024],
    ["the model", { seqLen: undefined, model: { name: "dense", seqLen: 2048 }, maxSeqLen: 512 }, 2048],
    ["the longest sequence", { seqLen: undefined, maxSeqLen: 512, peakTokens: 300 }, 512],
    ["the longest batch", { seqLen: undefined, peakTokens: 300 }, 300],
  ])("have the sequence of %s", (_, change, tokens) => {
    expect(trainingPlanOf(change)).toMatchObject({ sequenceTokens: tokens, tokens: 128 * tokens });
  });

  it.each<[what: string, change: Change]>([
    ["no sequence", { seqLen: undefined }],
    ["no batch", { globalBatchSize: 0 }],
    ["degrees that do not divide the accelerators", { parallelism: { tensor: 3 } }],
  ])("are missing with %s", (_, change) => expect(reasonOf(change)).toBe("missing field"));

  it("count two NeuronCores as one chip, and a lone core as one chip", () => {
    const neuron = (tensor: number) => trainingPlanOf({ framework: "Neuron", parallelism: { tensor } }).tensorParallel;
    expect([neuron(32), neuron(2), neuron(1)]).toEqual([16, 1, 1]);
  });
});

describe("the defaults of a framework", () => {
  it.each<[framework: string | undefined, stage: number, recipe: string]>([
    ["torchtitan", 3, "fp32-adam"],
    ["PyTorch FSDP", 3, "fp32-adam"],
    ["llm-foundry", 3, "fp32-adam"],
    ["MaxText", 3, "fp32-adam"],
    ["Paxml", 3, "fp32-adam"],
    ["LitGPT", 0, "bf16-adam"],
    ["DeepSpeed", 1, "mixed-precision-adam"],
    ["InternEvo", 1, "mixed-precision-adam"],
    ["Megatron-LM", 1, "mixed-precision-adam-fp32-gradients"],
    [undefined, 1, "mixed-precision-adam-fp32-gradients"],
  ])("of %s is sharding stage %d and recipe %s", (framework, shardingStage, recipe) => {
    expect(trainingPlanOf({ framework })).toMatchObject({ shardingStage, recipe: { id: recipe } });
  });

  it.each<[parallelism: TrainingMeasurement["parallelism"], stage: number]>([
    [{ fsdp: "FULL_SHARD", zeroStage: 1 }, 3],
    [{ fsdp: true }, 3],
    [{ fsdp: false, zeroStage: 2 }, 2],
    [{ fsdp: false }, 1],
    [{ zeroStage: 0 }, 0],
  ])("gives way to stated sharding %o, stage %d", (parallelism, stage) => {
    expect(trainingPlanOf({ parallelism }).shardingStage).toBe(stage);
  });

  it("is a recipe of the framework and the precision", () => {
    const recipe = (change: Change) => trainingPlanOf(change).recipe?.id;
    expect(recipe({ submitter: "HPE" })).toBe("mixed-precision-adam");
    const bloom = { framework: "Megatron-DeepSpeed", hardware: "a100" };
    expect(recipe({ ...bloom, precision: "fp16" })).toBe("mixed-precision-adam");
    expect(recipe({ ...bloom, precision: "bf16" })).toBe("mixed-precision-adam-fp32-gradients");
    expect(recipe({ precision: "fp16" })).toBe("mixed-precision-adam-fp32-gradients");
    expect(recipe({ framework: "torchtitan", recipe: "bf16" })).toBe("bf16-adam");
  });

  it("is Megatron-DeepSpeed's attention, torchtitan's context layout and LitGPT's gathering", () => {
    const old = { sequenceParallel: "off", attentionKernel: "unfused" };
    expect(trainingPlanOf({ framework: "Megatron-DeepSpeed" })).toMatchObject(old);
    expect(trainingPlanOf({ framework: "Megatron-LM" })).not.toMatchObject(old);
    const context = (framework: string, degree: number) =>
      trainingPlanOf({ framework, parallelism: { context: degree } }).contextLayout;
    expect([context("torchtitan", 2), context("torchtitan", 1), context("nemo", 2)]).toEqual([
      "contiguous",
      undefined,
      undefined,
    ]);
    const gathered = (framework: string, parallelism: object) =>
      trainingPlanOf({ framework, parallelism }).gatheredWeights;
    expect(gathered("LitGPT", { fsdp: 8 })).toBe("kept");
    expect(gathered("LitGPT", {})).toBeUndefined();
    expect(gathered("torchtitan", { fsdp: 8 })).toBeUndefined();
  });

  it("is fused kernels and a chunked loss with Liger, and offloading where a row states it", () => {
    expect(trainingPlanOf({ notes: "with Liger kernels" })).toMatchObject({ kernels: "fused", loss: "chunked" });
    expect(trainingPlanOf({ notes: "plain kernels" })).not.toHaveProperty("loss");
    expect(trainingPlanOf({ parallelism: { cpuOptimizerOffload: true } }).offload).toBe("optimizer");
    expect(trainingPlanOf({ parallelism: { cpuOptimizerOffload: false } })).not.toHaveProperty("offload");
  });

  it("unties the head of LitGPT's adapters alone", () => {
    const embedding = (change: Change) => trainingPlanOf({ model: { name: "tied" }, ...change }).model.embedding;
    expect(embedding({ framework: "LitGPT", task: "lora" })).toBe("untied");
    expect(embedding({ framework: "LitGPT", task: "sft" })).toBe("tied");
    expect(embedding({ framework: "transformers", task: "lora" })).toBe("tied");
  });
});
