import fc from "fast-check";
import { amdMi300x, nvidiaA100Sxm4_80gb, nvidiaB200, nvidiaH100Sxm } from "llm-economics/accelerators";
import { deepseekV3, llama31_8b, llama31_70b, llama31_405b, mixtral8x7b } from "llm-economics/architectures";
import {
  InfeasiblePlanError,
  InvalidQuantityError,
  UnknownNameError,
  UnsupportedFormatError,
} from "llm-economics/errors";
import { ibHdr, ibNdr } from "llm-economics/interconnects";
import { parameterCount } from "llm-economics/models";
import {
  estimateTraining,
  goodput,
  jobMeanSecondsBetweenFailures,
  mixedPrecisionAdam,
  pipelineBubble,
  publishedUtilization,
  publishedUtilizations,
  requireTrainingFit,
  type ShardingStage,
  type TrainingPlan,
  trainingFlopsPerToken,
  trainingSpreads,
} from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { prepareTraining } from "../../src/training/plan/preparedTraining.js";
import { trainingCommunication } from "../../src/training/step/trainingCommunication.js";
import { gptShape } from "./gptShape.ts";
import { near } from "./near.ts";

const llama70b: TrainingPlan = {
  model: llama31_70b,
  accelerator: nvidiaH100Sxm,
  tokens: 15e12,
  sequenceTokens: 8192,
  batchSequences: 1024,
  dataParallel: 64,
  tensorParallel: 8,
  pipelineParallel: 4,
};
const fitting = (plan: TrainingPlan) => requireTrainingFit(estimateTraining(plan));
const sumOf = (terms: object) => Object.values(terms).reduce((sum: number, term: number) => sum + term, 0);
/** An accelerator with memory for any plan, for tests of time only. */
const roomy = { ...nvidiaH100Sxm, memoryBytes: 1e15 };

describe("estimateTraining", () => {
  it("has terms that sum to the step, and consistent quantities", () => {
    const degree = fc.constantFrom(1, 2, 4, 8);
    fc.assert(
      fc.property(
        degree,
        degree,
        degree,
        fc.integer({ min: 1, max: 512 }),
        fc.constantFrom("none", "selective", "full" as const),
        (dataParallel, tensorParallel, pipelineParallel, sequencesOfRank, recomputation) => {
          const batchSequences = dataParallel * sequencesOfRank;
          const plan: TrainingPlan = {
            ...llama70b,
            accelerator: roomy,
            dataParallel,
            tensorParallel,
            pipelineParallel,
            batchSequences,
            recomputation: recomputation as "none",
          };
          const found = fitting(plan);
          near(sumOf(found.terms), found.stepSeconds, 1e-12);
          expect(Math.min(...Object.values(found.terms))).toBeGreaterThanOrEqual(0);
          const { value, interval } = found.tokensPerSecond;
          expect(interval.low <= value && value <= interval.high).toBe(true);
          near(value * found.stepSeconds, batchSequences * 8192, 1e-9);
          near(found.acceleratorHours.value * 3600, found.accelerators * found.runSeconds.value, 1e-9);
          near(found.runSeconds.value * found.goodput * value, plan.tokens, 1e-9);
          expect(found.hardwareFlopsUtilization.value).toBeGreaterThanOrEqual(found.modelFlopsUtilization.value);
          expect(found.accelerators).toBe(dataParallel * tensorParallel * pipelineParallel);
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        },
      ),
    );
  });

  it("keeps a given utilization and attributes the rest of the time to terms", () => {
    const found = fitting({ ...llama70b, modelFlopsUtilization: 0.4, failures: "none" });
    near(found.modelFlopsUtilization.value, 0.4, 1e-12);
    expect(found.modelFlopsUtilization.interval.low).toBe(found.modelFlopsUtilization.interval.high);
    near(sumOf(found.terms), found.stepSeconds, 1e-12);
    const flops = trainingFlopsPerToken({ architecture: llama31_70b, sequenceTokens: 8192 }) * 15e12;
    near(found.modelFlops, flops, 1e-12);
    near(found.acceleratorHours.value, flops / (0.4 * 989.4e12) / 3600, 1e-9);
  });

  it("takes the pipeline bubble from the formula, as a share of the work", () => {
    const workOf = ({ terms }: { readonly terms: object }) => {
      const { bubbleSeconds, gradientSeconds, optimizerSeconds, fixedSeconds, stragglerSeconds, ...work } =
        terms as Record<string, number>;
      return { bubble: bubbleSeconds ?? 0, work: sumOf(work) };
    };
    const share = (change: Partial<TrainingPlan>) => {
      const { bubble, work } = workOf(fitting({ ...llama70b, accelerator: roomy, ...change }));
      return bubble / work;
    };
    const plain = pipelineBubble({ stages: 4, microBatches: 16 }).shareOfWork;
    near(plain, 3 / 16, 1e-12);
    near(share({ interleave: 5 }) / share({}), 1 / 5, 1e-9);
    near(share({ pipelineSchedule: "zero-bubble" }) / share({}), 1 / 3, 1e-9);
    near(share({ batchSequences: 2048 }) / share({}), 1 / 2, 1e-9);
    // The fitted factor stays near the formula.
    expect(share({}) / plain).toBeGreaterThan(0.8);
    expect(share({}) / plain).toBeLessThan(1.4);
  });

  it.each([
    [
      "memoryBandwidthBytesPerSecond",
      { memoryBandwidthBytesPerSecond: 2 * nvidiaH100Sxm.memoryBandwidthBytesPerSecond },
    ],
    ["arithmetic", { peakDenseFlopsPerSecond: { bf16: 2 * nvidiaH100Sxm.peakDenseFlopsPerSecond.bf16 } }],
    ["a fabric", { scaleUp: { ...nvidiaH100Sxm.scaleUp, bandwidthBytesPerSecond: 9e11 } }],
  ])("never slows with a higher %s", (_, change) => {
    for (const plan of [
      llama70b,
      { ...llama70b, recomputation: "full" as const },
      { ...llama70b, shardingStage: 3 as const },
    ]) {
      const before = fitting({ ...plan, accelerator: roomy }).stepSeconds;
      expect(fitting({ ...plan, accelerator: { ...roomy, ...change } }).stepSeconds).toBeLessThanOrEqual(before);
    }
  });

  it("widens the interval for a framework without measurements, and says so", () => {
    const width = ({ tokensPerSecond: { interval } }: ReturnType<typeof fitting>) => interval.high / interval.low;
    const [unknown, known] = [fitting(llama70b), fitting({ ...llama70b, framework: "nemo", accelerator: roomy })];
    expect(width(unknown)).toBeGreaterThan(1.2 * width(known));
    near(width(known), trainingSpreads.dense.known ** 2, 1e-9);
    expect(unknown.assumptions).toContain("framework: no measurements; rates of all frameworks");
    expect(known.assumptions.some((line) => line.startsWith("framework"))).toBe(false);
  });

  it("counts gradient exchange that does not overlap with computation, more on a slower network", () => {
    const small: TrainingPlan = {
      ...llama70b,
      accelerator: roomy,
      dataParallel: 512,
      tensorParallel: 1,
      pipelineParallel: 1,
      batchSequences: 512,
      sequenceTokens: 512,
    };
    const at = (bandwidthBytesPerSecond: number) =>
      fitting({ ...small, network: { bandwidthBytesPerSecond } }).terms.gradientSeconds;
    expect(at(ibHdr.bandwidthBytesPerSecond)).toBeGreaterThan(at(ibNdr.bandwidthBytesPerSecond));
    expect(at(1e6)).toBeGreaterThan(100);
    const long = fitting({ ...small, sequenceTokens: 8192 });
    expect(long.terms.gradientSeconds / long.stepSeconds).toBeLessThan(0.01);
    expect(fitting({ ...small, network: { bandwidthBytesPerSecond: 1e8 } }).bound).toBe("interconnect");
    expect(fitting(llama70b).bound).toBe("compute");
  });

  it("counts eight ring passes per layer for a tensor-parallel group of eight", () => {
    const { tensor } = trainingCommunication(prepareTraining({ ...llama70b, pipelineParallel: 1, accelerator: roomy }));
    near(tensor.fabric, (80 * 8 * (7 / 8) * 8192 * 8192 * 2) / 450e9, 1e-9);
    expect(tensor.network).toBe(0);
  });

  it("counts sends between stages, and dispatch and combine of experts", () => {
    const state = 8192 * 8192 * 2;
    const staged = trainingCommunication(prepareTraining({ ...llama70b, tensorParallel: 1, dataParallel: 8 }));
    near(staged.pipeline.fabric, (2 * state) / 450e9, 1e-9);
    const mixture: TrainingPlan = {
      ...llama70b,
      model: mixtral8x7b,
      dataParallel: 8,
      tensorParallel: 1,
      pipelineParallel: 1,
      expertParallel: 8,
    };
    const { expert } = trainingCommunication(prepareTraining(mixture));
    near(expert.fabric, (4 * 32 * 2 * (7 / 8) * (8192 * 4096 * 2)) / 450e9, 1e-9);
  });

  it("reduces gradients within a domain and then over the network, in stage 3 for every micro-batch", () => {
    const small: TrainingPlan = {
      ...llama70b,
      sequenceTokens: 64,
      batchSequences: 64,
      dataParallel: 16,
      tensorParallel: 1,
      pipelineParallel: 1,
    };
    const parameters = parameterCount(llama31_70b).total;
    const at = (shardingStage: ShardingStage) =>
      trainingCommunication(prepareTraining({ ...small, shardingStage })).gradient;
    near(at(0).fabric, (8 * parameters * (7 / 8)) / 450e9, 1e-9);
    near(at(0).network, (8 * parameters * (1 / 2)) / 8 / 50e9, 1e-9);
    near(at(1).fabric, (6 * parameters * (7 / 8)) / 450e9, 1e-9);
    near(at(3).network, (4 * 8 * parameters * (1 / 2)) / 8 / 50e9, 1e-9);
  });

  it("loses time to failures in proportion to goodput, more on more accelerators", () => {
    const failures = { acceleratorMeanSecondsBetweenFailures: 1e8, checkpointSeconds: 60, restartSeconds: 300 };
    const meanSecondsBetweenFailures = jobMeanSecondsBetweenFailures({ parts: 2048, partMeanSeconds: 1e8 });
    near(fitting({ ...llama70b, failures }).goodput, goodput({ ...failures, meanSecondsBetweenFailures }), 1e-12);
    expect(fitting({ ...llama70b, failures: "none" }).goodput).toBe(1);
    expect(fitting({ ...llama70b, dataParallel: 1024 }).goodput).toBeLessThan(fitting(llama70b).goodput);
  });

  it("slows with recomputation, uneven stages and an uneven batch", () => {
    const base = { ...llama70b, accelerator: roomy };
    const speed = (change: Partial<TrainingPlan>) => fitting({ ...base, ...change }).tokensPerSecond.value;
    expect(speed({ recomputation: "full" })).toBeLessThan(speed({ recomputation: "none" }));
    expect(speed({ pipelineParallel: 3 }) / 3).toBeLessThan(speed({}) / 4 / 0.95);
    expect(speed({ microBatchSequences: 3 })).toBeLessThan(speed({}));
    expect(fitting({ ...base, pipelineParallel: 3, microBatchSequences: 3 }).assumptions).toEqual(
      expect.arrayContaining(["batch: 1024 sequences padded to 1152", "pipeline: 80 layers in 3 stages of at most 27"]),
    );
  });

  it("states its assumptions", () => {
    expect(fitting(llama70b).assumptions).toEqual([
      "framework: no measurements; rates of all frameworks",
      "model states: mixed-precision-adam-fp32-gradients",
      "recomputation: selective",
      "kernels: fused, loss: fused, gradients: kept between steps",
      "interleave: one chunk of layers per stage",
      "network: 50 GB/s per accelerator",
      "failures: as in the training of Llama 3",
    ]);
    const stated = {
      modelFlopsUtilization: 0.3,
      recipe: mixedPrecisionAdam,
      recomputation: "full",
      network: ibNdr,
      failures: "none",
      kernels: "fused",
      interleave: 1,
    } as const;
    expect(fitting({ ...llama70b, ...stated }).assumptions).toEqual([]);
  });
});

describe("memory of a training plan", () => {
  it("states the missing bytes and a remedy", () => {
    const found = estimateTraining({ ...llama70b, dataParallel: 512, tensorParallel: 1, pipelineParallel: 1 });
    if (found.fits) throw new Error("fits");
    const { memory } = found;
    expect(memory.shortfallBytes).toBe(memory.neededBytes - memory.availableBytes);
    expect(memory.weightBytes).toBe(2 * parameterCount(llama31_70b).total);
    expect(memory.acceleratorsNeeded).toBeUndefined();
    expect(() => requireTrainingFit(found)).toThrow(InfeasiblePlanError);
    expect(() => requireTrainingFit(found)).toThrow(/; try \w+: /);
  });

  it("suggests the smallest changes that make a plan fit, fastest first", () => {
    const plan: TrainingPlan = {
      ...llama70b,
      model: llama31_8b,
      dataParallel: 512,
      tensorParallel: 1,
      pipelineParallel: 1,
    };
    const found = estimateTraining({ ...plan, batchSequences: 4096, microBatchSequences: 8 });
    if (found.fits) throw new Error("fits");
    expect(found.remedies.length).toBeGreaterThan(0);
    const seconds = found.remedies.map((remedy) => remedy.stepSeconds);
    expect(seconds).toEqual([...seconds].sort((left, right) => left - right));
    for (const { change, neededBytes } of found.remedies) {
      const mended = estimateTraining({ ...plan, batchSequences: 4096, microBatchSequences: 8, ...change });
      expect(mended.fits).toBe(true);
      near(mended.memory.neededBytes, neededBytes, 1e-12);
    }
  });

  it("suggests sharding or recomputation for 8B on 512 H100, not more accelerators", () => {
    const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, tokens: 15e12, sequenceTokens: 8192 } as const;
    const found = estimateTraining({ ...plan, batchSequences: 1024, dataParallel: 512 });
    const say = () => requireTrainingFit(found);
    if (found.fits) return;
    expect(say).toThrow(/shardingStage: 3|recomputation/);
  });

  it("has terms that sum to the total, and shards every parameter once over a model replica", () => {
    const { memory } = fitting({ ...llama70b, accelerator: roomy, shardingStage: 0, pipelineParallel: 1 });
    const { weightBytes, gradientBytes, optimizerBytes, activationBytes, logitBytes, bufferBytes } = memory;
    const parts = [weightBytes, gradientBytes, optimizerBytes, activationBytes, logitBytes, bufferBytes];
    const allocated = parts.reduce((sum, bytes) => sum + bytes, 0);
    near(memory.allocatedBytes, allocated, 1e-12);
    near(memory.neededBytes, allocated + memory.reservedBytes, 1e-12);
    near(8 * (weightBytes + gradientBytes + optimizerBytes), 18 * parameterCount(llama31_70b).total, 1e-12);
  });

  it("falls with every ZeRO stage", () => {
    const at = (shardingStage: ShardingStage) => {
      const found = estimateTraining({ ...llama70b, shardingStage });
      return found.memory.neededBytes;
    };
    for (const stage of [1, 2] as const) expect(at(stage)).toBeLessThan(at((stage - 1) as ShardingStage));
    expect(at(3)).toBeLessThan(at(0));
  });

  it("divides experts among the expert-parallel ranks", () => {
    const plan: TrainingPlan = {
      model: deepseekV3,
      accelerator: roomy,
      tokens: 14.8e12,
      sequenceTokens: 4096,
      batchSequences: 15_360,
      dataParallel: 128,
      pipelineParallel: 16,
      shardingStage: 1,
    };
    const [one, many] = [fitting(plan), fitting({ ...plan, expertParallel: 64 })];
    expect(many.memory.weightBytes).toBeLessThan(one.memory.weightBytes / 10);
    expect(many.terms.communicationSeconds).toBeGreaterThan(one.terms.communicationSeconds);
    expect(one.accelerators).toBe(2048);
  });

  it.each([
    ["BLOOM chronicles, 181B, micro-batch of 4: 54 GB", 181, 4, 2048, 54e9, 0.04],
    ["BLOOM chronicles, 181B, micro-batch of 6: 66 GB", 181, 6, 2016, 66e9, 0.07],
  ])("%s", (_, __, microBatchSequences, batchSequences, measured, tolerance) => {
    const found = estimateTraining({
      model: gptShape({ layers: 72, hiddenSize: 14_336, queryHeads: 64, vocabularySize: 250_000 }),
      accelerator: nvidiaA100Sxm4_80gb,
      tokens: 366e9,
      sequenceTokens: 2048,
      batchSequences,
      microBatchSequences,
      dataParallel: 8,
      tensorParallel: 8,
      pipelineParallel: 6,
      sequenceParallel: "off",
      recomputation: "full",
    });
    near(found.memory.neededBytes, measured, tolerance);
  });
});

describe("invalid plans", () => {
  it.each([
    ["tokens", { tokens: 0 }],
    ["tokens", { tokens: Number.NaN }],
    ["sequenceTokens", { sequenceTokens: 8192.5 }],
    ["sequenceTokens", { sequenceTokens: 200_000 }],
    ["batchSequences", { batchSequences: 63 }],
    ["batchSequences", { batchSequences: 1025 }],
    ["microBatchSequences", { microBatchSequences: 17 }],
    ["tensorParallel", { tensorParallel: 1000 }],
    ["expertParallel", { expertParallel: 2 }],
    ["interleave", { interleave: 21 }],
    ["shardingRanks", { shardingRanks: 65 }],
    ["frameworkReleasedOn", { frameworkReleasedOn: "July" }],
    ["model", { model: null as unknown as TrainingPlan["model"] }],
    ["accelerator.memoryBytes", { accelerator: {} as TrainingPlan["accelerator"] }],
    ["dropout", { dropout: 2 }],
    ["adapters.rank", { adapters: { rank: 0 } }],
    ["adapters.rank", { adapters: { rank: 10_000 } }],
    ["recipe", { recipe: null as unknown as TrainingPlan["recipe"] }],
    ["network", { network: 5 as unknown as TrainingPlan["network"] }],
    ["recomputedLayers", { recomputedLayers: 1 }],
    ["recomputedLayers", { recomputedLayers: 90, recomputation: "full" as const }],
    ["model.layerGroups", { model: { ...llama31_70b, layerGroups: [] } }],
    ["accelerator.thermalDesignPowerWatts", { accelerator: { ...nvidiaH100Sxm, thermalDesignPowerWatts: -5 } }],
    ["batchSequences", { batchSequences: -1 }],
    ["microBatchSequences", { microBatchSequences: 0 }],
    ["dataParallel", { dataParallel: 0 }],
    ["tensorParallel", { tensorParallel: 1.5 }],
    ["pipelineParallel", { pipelineParallel: 81 }],
    ["contextParallel", { contextParallel: Infinity }],
    ["expertParallel", { expertParallel: 4096 }],
    ["interleave", { interleave: 0 }],
    ["shardingStage", { shardingStage: 5 as ShardingStage }],
    ["network.bandwidthBytesPerSecond", { network: { bandwidthBytesPerSecond: 0 } }],
    ["modelFlopsUtilization", { modelFlopsUtilization: 0 }],
    ["modelFlopsUtilization", { modelFlopsUtilization: 1.2 }],
  ])("throw an error that names %s for %o", (field, change) => {
    const estimate = () => estimateTraining({ ...llama70b, ...change });
    expect(estimate).toThrow(InvalidQuantityError);
    expect(estimate).toThrow(new RegExp(`^${field} must be `));
  });
  it.each([
    ["recomputation", { recomputation: "block" }, "one of none, selective"],
    ["sequenceParallel", { sequenceParallel: true }, "one of on, off"],
    ["kernels", { kernels: "fuse" }, 'Did you mean "fused"?'],
    ["framework", { framework: "torchtitn" }, 'Did you mean "torchtitan"?'],
    ["failures", { failures: "some" }, "none"],
    ["plan option", { accelerators: 9 }, 'Did you mean "accelerator"?'],
    ["plan option", { shardingStge: 3 }, 'Did you mean "shardingStage"?'],
  ])("throw for an unknown value of %s and list the known ones", (field, change, said) => {
    const estimate = () => estimateTraining({ ...llama70b, ...change } as unknown as TrainingPlan);
    expect(estimate).toThrow(field === "plan option" ? UnknownNameError : InvalidQuantityError);
    expect(estimate).toThrow(new RegExp(`^${field} `));
    expect(estimate).toThrow(said);
  });
  it("throw for a utilization that the plan cannot reach, with the highest possible", () => {
    const plan = { ...llama70b, pipelineParallel: 4, batchSequences: 64, accelerator: roomy };
    let most = Number.NaN;
    try {
      estimateTraining({ ...plan, modelFlopsUtilization: 0.9 });
    } catch (error) {
      most = Number(/at most ([\d.]+), given/.exec((error as Error).message)?.[1]);
    }
    expect(most).toBeGreaterThan(0.1);
    expect(most).toBeLessThan(0.3);
    near(fitting({ ...plan, modelFlopsUtilization: most * (1 - 1e-9) }).modelFlopsUtilization.value, most, 1e-6);
  });
  it("throw for an arithmetic that the accelerator lacks", () => {
    expect(() => estimateTraining({ ...llama70b, accelerator: nvidiaA100Sxm4_80gb, arithmetic: "fp8" })).toThrow(
      UnsupportedFormatError,
    );
    expect(fitting({ ...llama70b, accelerator: nvidiaB200, arithmetic: "fp64", modelFlopsUtilization: 0.1 }).fits).toBe(
      true,
    );
  });
});

describe("publishedUtilizations", () => {
  it.each(publishedUtilizations)(
    "has an ordered range below 1 for $generation $arithmetic $modelKind",
    ({ low, value, high, points, source }) => {
      expect(0 < low && low < value && value < high && high < 1).toBe(true);
      expect(points).toBeGreaterThanOrEqual(8);
      expect(source.length).toBeGreaterThan(5);
    },
  );
  it("has one entry per combination", () => {
    const keys = publishedUtilizations.map(
      ({ generation, arithmetic, modelKind }) => `${generation} ${arithmetic} ${modelKind}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const entry of publishedUtilizations) {
      const { generation, arithmetic, modelKind } = entry;
      expect(publishedUtilization({ accelerator: { generation }, arithmetic, modelKind })).toBe(entry);
    }
  });
  it("has a fallback for other accelerators, lower for mixture-of-experts models", () => {
    const at = (modelKind: "dense" | "mixture-of-experts") =>
      publishedUtilization({ accelerator: amdMi300x, arithmetic: "fp16", modelKind });
    expect(at("dense").generation).toBe("any");
    expect(at("mixture-of-experts").value).toBeLessThan(at("dense").value);
    const mixture = { ...llama70b, model: mixtral8x7b, accelerator: roomy };
    expect(fitting(mixture).modelFlopsUtilization.value).toBeLessThan(
      fitting({ ...mixture, model: llama31_8b }).modelFlopsUtilization.value,
    );
    expect(fitting({ ...llama70b, model: llama31_405b, accelerator: roomy }).fits).toBe(true);
  });
});
