import { amdMi300x, awsTrainium1, nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
import { deepseekV3, llama2_70b, llama31_8b, llama31_405b } from "llm-economics/architectures";
import type { TrainingMeasurement } from "llm-economics/measurements";
import { layerCount, parameterCount } from "llm-economics/models";
import type { TrainingPlan } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { frameworkOf, frameworkReleaseOf } from "../../src/measurements/frameworkSpelling.js";
import { measuredTrainingArchitecture } from "../../src/measurements/measuredTrainingArchitecture.js";
import { measuredTrainingPlan } from "../../src/measurements/measuredTrainingPlan.js";

const parts = {
  architectures: {
    "Llama 3.1 8B": llama31_8b,
    "Llama 3.1 405B": llama31_405b,
    "DeepSeek-V3": deepseekV3,
    "Llama 2 70B": llama2_70b,
  },
  accelerators: { h100: nvidiaH100Sxm, a100: nvidiaA100Sxm4_80gb, mi300x: amdMi300x, trn1: awsTrainium1 },
};
const row: TrainingMeasurement = {
  id: "row",
  task: "pretrain",
  framework: "NeMo / Megatron-Core",
  model: { name: "Llama 3.1 8B", seqLen: 8192 },
  hardware: "h100",
  accelerators: 64,
  parallelism: { tensor: 2 },
  precision: "bf16",
  globalBatchSize: 128,
  measured: [],
};

function planOf(change: Partial<TrainingMeasurement> = {}): TrainingPlan {
  const plan = measuredTrainingPlan({ ...row, ...change }, parts);
  if ("reason" in plan) throw new Error(plan.reason);
  return plan;
}

describe("frameworkOf", () => {
  it.each([
    ["Megatron Bridge (Megatron-Core)", "megatron-bridge"],
    ["llm-foundry (Composer + PyTorch FSDP)", "llm-foundry"],
    ["Megatron-DeepSpeed", "megatron-deepspeed"],
    ["Megatron-LM", "megatron-lm"],
    ["MaxText (JAX)", "maxtext"],
    ["Paxml (JAX)", "pax"],
    ["PyTorch FSDP (fms-fsdp)", "fsdp"],
    ["PyTorch eager (transformers)", "transformers"],
    ["something new", "unknown"],
  ])("%s is %s", (framework, expected) => expect(frameworkOf({ ...row, framework })).toBe(expected));
  it("treats MLPerf submissions as one framework, with the month of their container", () => {
    const framework = "NVIDIA NeMo Framework Release 24.04";
    expect(frameworkOf({ ...row, framework, submitter: "HPE" })).toBe("mlperf");
    expect(frameworkReleaseOf({ ...row, framework })).toBe("2024-04");
    expect(frameworkReleaseOf(row)).toBeUndefined();
  });
});

describe("measuredTrainingLayout", () => {
  it("derives data parallelism from the other degrees", () => {
    const plan = planOf({ parallelism: { tensor: 4, pipeline: 2, context: 2 } });
    expect(plan.dataParallel).toBe(4);
    expect(plan.batchSequences).toBe(128);
  });
  it("uses context parallelism when the batch is smaller than the ranks", () => {
    const plan = planOf({ globalBatchSize: 8, parallelism: {} });
    expect([plan.dataParallel, plan.contextParallel]).toEqual([8, 8]);
  });
  it("derives an unstated batch from ranks, micro-batch and accumulation", () => {
    expect(planOf({ globalBatchSize: undefined, microBatch: 2, gradAccum: 3 }).batchSequences).toBe(32 * 2 * 3);
  });
  it("assumes chunks of two layers for unstated interleaving, and one chunk without a pipeline", () => {
    expect(planOf({ parallelism: { pipeline: 4, virtualPipeline: null } }).interleave).toBe(4);
    expect(planOf({ parallelism: { pipeline: 4 } }).interleave).toBe(1);
    expect(planOf({ parallelism: { virtualPipeline: null } }).interleave).toBe(1);
  });
  it("uses a micro-batch of one sequence when a pipeline states a local batch", () => {
    const change = { framework: "torchtitan", microBatch: 8, localBatch: 8, globalBatchSize: 256 };
    expect(planOf({ ...change, parallelism: { pipeline: 2 } }).microBatchSequences).toBe(1);
    expect(planOf({ ...change, parallelism: {} }).microBatchSequences).toBe(4);
  });
  it("counts two NeuronCores as one chip", () => {
    const change = { framework: "Neuron (NeMo-Megatron)", hardware: "trn1", recompute: "full" };
    expect(planOf({ ...change, parallelism: { tensor: 8 } }).tensorParallel).toBe(4);
  });
  it("reads the network from notes", () => {
    expect(planOf({ notes: "4x100Gb RoCE per node." }).network?.bandwidthBytesPerSecond).toBe(6.25e9);
    expect(planOf({ hardware: "a100" }).network?.bandwidthBytesPerSecond).toBe(25e9);
  });
});

describe("training recipes of rows", () => {
  it("come from the framework, or from our own rows", () => {
    expect(planOf().recipe?.id).toBe("mixed-precision-adam-fp32-gradients");
    expect(planOf({ framework: "torchtitan" }).recipe?.id).toBe("fp32-adam");
    expect(planOf({ recipe: "bf16" }).recipe?.id).toBe("bf16-adam");
    expect(planOf({ recipe: "autocast" }).recipe?.id).toBe("fp32-adam");
    expect(planOf({ framework: "Megatron-DeepSpeed", precision: "fp16" }).recipe?.id).toBe("mixed-precision-adam");
  });
  it("default to FP8 for MLPerf submissions on accelerators that support it", () => {
    const submission = { submitter: "AMD", precision: null };
    expect(planOf({ ...submission, hardware: "mi300x" }).arithmetic).toBe("fp8");
    expect(planOf({ ...submission, hardware: "a100" }).arithmetic).toBe("bf16");
    expect(planOf({ precision: "fp8-rowwise" }).narrowScaling).toBe("row");
    expect(planOf({ precision: "mxfp8" }).narrowScaling).toBe("microscaling");
  });
  it("include adapters, on a quantized base if the precision states it", () => {
    expect(planOf({ task: "lora" }).adapters?.targets).toBe("attention");
    expect(planOf({ task: "qlora", framework: "LitGPT", precision: "bf16-nf4" }).adapters?.baseFormat?.id).toBe("nf4");
    expect(planOf({ task: "sft" }).adapters).toBeUndefined();
  });
  it("recompute as stated, or as little as fits if nothing is stated", () => {
    expect(planOf({ recompute: "full" }).recomputation).toBe("full");
    expect(planOf({ recompute: "selective", framework: "torchtitan" }).recomputation).toBe("alternate-products");
    expect(planOf({ recompute: "unknown" }).recomputation).toBe("selective");
    const tight = planOf({ recompute: "unknown", microBatch: 4 });
    expect(tight.recomputation).toBe("full");
    expect(tight.recomputedLayers).toBeGreaterThan(0);
    expect(tight.recomputedLayers).toBeLessThan(32);
  });
  it("subtract memory that the measuring program holds", () => {
    const plan = planOf({ memoryBytes: 85_017_493_504, leftoverBytes: 2 ** 30 });
    expect(plan.accelerator.memoryBytes).toBe(85_017_493_504 - 2 ** 30);
  });
});

describe("measuredTrainingArchitecture", () => {
  it("finds an architecture by name or repository, or the first layers for a proxy", () => {
    expect(measuredTrainingArchitecture({ name: "Llama 3.1 405B (proxy, 42 layers)" }, parts)).toEqual({
      ...llama31_405b,
      layerGroups: [{ ...llama31_405b.layerGroups[0], count: 42 }],
    });
    const proxy = measuredTrainingArchitecture({ name: "DeepSeek-V3 (proxy, 5 layers)" }, parts);
    expect(proxy && layerCount(proxy)).toBe(5);
    expect(measuredTrainingArchitecture({ name: "x", hfId: "Llama 2 70B" }, parts)).toBe(llama2_70b);
  });
  it.each([
    ["GPT 5B", {}, 5e9],
    ["GPT-3 style 20B", {}, 20e9],
    ["BLOOM-style 181B", { params: 181e9, hidden: 14_336, vocab: 250_000 }, 181e9],
    ["MPT-70b", { params: 64_862_437_376, layers: 80, hidden: 8192, heads: 64, ffn: 32_768, vocab: 50_368 }, 64.9e9],
  ])("count the parameters of %s within 6 %%", (name, model, parameters) => {
    const found = measuredTrainingArchitecture({ name, ...model }, parts);
    expect(found && Math.abs(parameterCount(found).total / parameters - 1)).toBeLessThan(0.06);
  });
  it("returns undefined when nothing is stated", () => {
    expect(measuredTrainingArchitecture({ name: "nobody knows" }, parts)).toBeUndefined();
    expect(measuredTrainingArchitecture({ name: "toString" }, parts)).toBeUndefined();
  });
});
