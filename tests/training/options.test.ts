import { nvidiaA100Sxm4_80gb, nvidiaB200, nvidiaH100Sxm, nvidiaRtx4090 } from "llm-economics/accelerators";
import { deepseekV3, llama2_70b, llama31_8b, llama31_70b, mixtral8x7b } from "llm-economics/architectures";
import { InfeasiblePlanError, InvalidQuantityError, UnknownNameError } from "llm-economics/errors";
import { nf4 } from "llm-economics/formats";
import {
  adapterParameters,
  allocatedBytes,
  bf16Adam,
  estimateTraining,
  fp32Adam,
  heldMicroBatches,
  lossBytesPerLogit,
  pipelineBubble,
  recomputationOf,
  recomputationWords,
  requireTrainingFit,
  type TrainingPlan,
  trainingFrameworks,
  usualNetworkBytesPerSecond,
  usualTrainingPlan,
} from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { near } from "./near.ts";

const roomy = { ...nvidiaH100Sxm, memoryBytes: 1e15 };
const plan: TrainingPlan = {
  model: llama31_8b,
  accelerator: roomy,
  tokens: 1e12,
  sequenceTokens: 8192,
  batchSequences: 256,
  dataParallel: 64,
};
const fitting = (change: Partial<TrainingPlan> = {}) => requireTrainingFit(estimateTraining({ ...plan, ...change }));
const seconds = (change: Partial<TrainingPlan>) => fitting(change).stepSeconds;
const bytes = (change: Partial<TrainingPlan>) => fitting(change).memory.allocatedBytes;

describe("options that trade memory for time", () => {
  it("recompute some layers for less memory and more time than none", () => {
    const at = (recomputedLayers: number) => ({ recomputation: "full", recomputedLayers }) as const;
    for (const layers of [8, 16, 24, 32]) {
      expect(bytes(at(layers))).toBeLessThan(bytes(at(layers - 8)) * 1.1);
      expect(seconds(at(layers))).toBeGreaterThan(seconds(at(layers - 8)));
    }
    near(seconds(at(32)), seconds({ recomputation: "full" }), 1e-12);
    expect(bytes(at(32))).toBe(bytes({ recomputation: "full" }));
  });
  it("keep fewer activations with every deeper recomputation", () => {
    const kept = (["selective", "elementwise", "alternate-products", "full"] as const).map((recomputation) =>
      bytes({ recomputation }),
    );
    expect(kept).toEqual([...kept].sort((left, right) => right - left));
  });
  it("offload states to the host at the bandwidth of its link", () => {
    const one = { dataParallel: 1, batchSequences: 4, recomputation: "full" } as const;
    expect(bytes({ ...one, offload: "optimizer" })).toBeLessThan(bytes(one) - 90e9);
    expect(bytes({ ...one, offload: "optimizer-and-weights" })).toBeLessThan(bytes({ ...one, offload: "optimizer" }));
    expect(seconds({ ...one, offload: "optimizer" })).toBeGreaterThan(seconds(one));
  });
  it("shard states over fewer ranks for more memory", () => {
    const sharded = { recipe: fp32Adam, shardingStage: 3, recomputation: "full" } as const;
    expect(bytes({ ...sharded, shardingRanks: 8 })).toBeGreaterThan(bytes(sharded) + 10e9);
    expect(bytes({ ...sharded, gatheredWeights: "kept" })).toBeGreaterThan(bytes(sharded) + 10e9);
  });
});

describe("kernel options", () => {
  it("order kernels by memory traffic, eager kernels highest", () => {
    expect(bytes({ kernels: "eager", recipe: bf16Adam })).toBeGreaterThan(
      bytes({ kernels: "fused", recipe: bf16Adam }),
    );
    expect(seconds({ kernels: "eager" })).toBeGreaterThan(seconds({ kernels: "compiled" }));
    expect(seconds({ kernels: "compiled" })).toBeGreaterThan(seconds({ kernels: "fused" }));
  });
  it("add host time for small batches, less with graphs", () => {
    const small = { sequenceTokens: 128, kernels: "eager", batchSequences: 8, dataParallel: 1 } as const;
    const host = (change: Partial<TrainingPlan>) => fitting({ ...small, ...change }).terms.hostSeconds;
    expect(host({})).toBeGreaterThan(0.05);
    expect(host({ execution: "cuda-graph" })).toBeLessThan(host({}) / 4);
    expect(fitting(small).bound).toBe("host");
  });
  it("write attention scores to memory with unfused attention", () => {
    const unfused = { attentionKernel: "unfused", recomputation: "none" } as const;
    near(bytes(unfused) - bytes({ recomputation: "none" }), 32 * 2 * 32 * 8192 ** 2, 0.02);
    expect(seconds(unfused)).toBeGreaterThan(seconds({}));
  });
  it("count the loss in bytes per logit", () => {
    const logits = (loss: keyof typeof lossBytesPerLogit) => fitting({ loss }).memory.logitBytes;
    near(logits("fused"), lossBytesPerLogit.fused.backward * 8192 * 128_256, 1e-9);
    expect(logits("chunked")).toBeLessThan(logits("fused") / 5);
    expect(bytes({ loss: "upcast" })).toBeGreaterThan(bytes({ loss: "compiled" }));
  });
  it("are faster in 8 and 4 bits, and slower with row-wise scales", () => {
    expect(seconds({ arithmetic: "fp8" })).toBeLessThan(seconds({}));
    expect(seconds({ arithmetic: "fp8", narrowScaling: "row" })).toBeGreaterThan(seconds({ arithmetic: "fp8" }));
    expect(seconds({ arithmetic: "fp8", narrowScaling: "block" })).toBeGreaterThan(seconds({ arithmetic: "fp8" }));
    const blackwell = { ...nvidiaB200, memoryBytes: 1e15 };
    expect(seconds({ accelerator: blackwell, arithmetic: "fp4" })).toBeLessThan(seconds({ accelerator: blackwell }));
  });
  it("lose time with unbalanced causal sequences in context parallelism", () => {
    const ring = { contextParallel: 4, dataParallel: 16 } as const;
    expect(seconds({ ...ring, contextLayout: "contiguous" })).toBeGreaterThan(seconds(ring));
  });
  it("keep or free gradients between steps", () => {
    const one = { dataParallel: 1, batchSequences: 1, kernels: "eager", recipe: bf16Adam } as const;
    expect(bytes({ ...one, gradients: "kept" })).toBeGreaterThan(bytes({ ...one, gradients: "dropped" }));
  });
});

describe("pipeline schedules", () => {
  it("have a third of the bubble with zero-bubble, and keep all micro-batches with gpipe", () => {
    const pipeline = { stages: 8, microBatches: 32 } as const;
    near(pipelineBubble(pipeline).shareOfWork, 7 / 32, 1e-12);
    near(pipelineBubble({ ...pipeline, schedule: "zero-bubble" }).shareOfWork, 7 / 96, 1e-12);
    near(pipelineBubble({ ...pipeline, schedule: "dualpipe" }).shareOfWork, 3 / 96, 1e-12);
    expect(heldMicroBatches({ ...pipeline, schedule: "gpipe" })).toBe(32);
    expect(heldMicroBatches({ ...pipeline, schedule: "dualpipe" })).toBe(9);
    expect(() => pipelineBubble({ ...pipeline, schedule: "2f2b" as "1f1b" })).toThrow(UnknownNameError);
  });
});

describe("adapters", () => {
  it("have rank times inputs plus outputs parameters per matrix, as in LoRA (arXiv:2106.09685)", () => {
    expect(adapterParameters(llama31_8b, { rank: 16 })).toBe(41_943_040);
    const attention = adapterParameters(llama31_8b, { rank: 16, targets: "attention" });
    expect(attention).toBe(32 * 16 * (2 * (4096 + 4096) + 2 * (4096 + 1024)));
    expect(adapterParameters(llama31_8b, { rank: 16, targets: "query-value" })).toBe(32 * 16 * (8192 + 5120));
    expect(() => adapterParameters(llama31_8b, { rank: 1.5 })).toThrow(InvalidQuantityError);
    expect(() => adapterParameters(llama31_8b, { rank: 8, targets: "mlp" as "attention" })).toThrow(
      /one of all-linear/,
    );
  });
  it("need no weight gradients, fewer states and less time than full fine-tuning", () => {
    const adapters = { rank: 16 };
    const one = { dataParallel: 1, batchSequences: 1, kernels: "eager", recipe: bf16Adam } as const;
    expect(bytes({ ...one, adapters })).toBeLessThan(bytes(one));
    expect(fitting({ ...one, adapters }).modelFlops).toBeLessThan(0.72 * fitting(one).modelFlops);
    const quantized = { rank: 16, baseFormat: nf4 };
    expect(fitting({ ...one, adapters: quantized }).memory.weightBytes).toBeLessThan(
      0.5 * fitting({ ...one, adapters }).memory.weightBytes,
    );
  });
});

describe("recomputation options of frameworks", () => {
  it.each(Object.keys(trainingFrameworks) as (keyof typeof trainingFrameworks)[])(
    "include none and full for %s",
    (framework) => {
      expect(recomputationOf(framework, "none")).toBe("none");
      expect(recomputationOf(framework, "full")).toBe("full");
      expect(Object.keys(recomputationWords[framework])).toContain("full");
    },
  );
  it("throw for an option that a framework lacks and list those it has", () => {
    expect(() => recomputationOf("megatron-lm", "blok")).toThrow(/Did you mean "block"/);
    expect(() => recomputationOf("toString" as "nemo", "full")).toThrow(UnknownNameError);
    expect(() => recomputationOf("unknown", "toString")).toThrow(UnknownNameError);
  });
});

describe("allocatedBytes", () => {
  it.each([
    [1, 512],
    [513, 1024],
    [10 * 2 ** 20, 10 * 2 ** 20],
    [10 * 2 ** 20 + 1, 10 * 2 ** 20 + 512],
    [11.5 * 2 ** 20, 12 * 2 ** 20],
    [24 * 2 ** 20, 24 * 2 ** 20],
    [25 * 2 ** 20, 26 * 2 ** 20],
  ])("rounds %d bytes up to %d", (size, allocated) => expect(allocatedBytes(size)).toBe(allocated));
});

describe("usualTrainingPlan", () => {
  it.each([
    ["Llama 2 70B on A100: 1.72M hours", llama2_70b, nvidiaA100Sxm4_80gb, 2e12, 1.72e6],
    ["Llama 3 70B on H100: 6.4M hours", llama31_70b, nvidiaH100Sxm, 15e12, 6.4e6],
  ] as const)("%s, within a factor of 1.5", (_, model, accelerator, tokens, hours) => {
    const found = requireTrainingFit(estimateTraining(usualTrainingPlan({ model, accelerator, tokens })));
    expect(Math.abs(Math.log(found.acceleratorHours.value / hours))).toBeLessThan(Math.log(1.5));
  });
  it("uses expert parallelism for mixture-of-experts models, on all or almost all accelerators", () => {
    for (const model of [mixtral8x7b, deepseekV3]) {
      const found = usualTrainingPlan({ model, accelerator: nvidiaH100Sxm, tokens: 1e12, accelerators: 1024 });
      expect(estimateTraining(found).fits).toBe(true);
      const used = (found.dataParallel ?? 1) * (found.tensorParallel ?? 1) * (found.pipelineParallel ?? 1);
      expect(used).toBeLessThanOrEqual(1024);
      expect(used).toBeGreaterThan(512);
    }
  });
  it("throws if no layout fits", () => {
    const run = { model: deepseekV3, accelerator: nvidiaRtx4090, tokens: 1e12, accelerators: 8 };
    expect(() => usualTrainingPlan(run)).toThrow(InfeasiblePlanError);
    expect(() => usualTrainingPlan({ ...run, accelerators: 0 })).toThrow(InvalidQuantityError);
  });
});

describe("usualNetworkBytesPerSecond", () => {
  it("is 400 Gb/s per accelerator from Hopper on, 200 Gb/s for A100", () => {
    expect(usualNetworkBytesPerSecond(nvidiaB200)).toBe(50e9);
    expect(usualNetworkBytesPerSecond(nvidiaA100Sxm4_80gb)).toBe(25e9);
    expect(usualNetworkBytesPerSecond({ generation: "toString" })).toBe(50e9);
  });
});
