import { dgxH100 } from "llm-economics/servers";
import { defaultRecomputation, estimateTraining, publishedUtilization, trainingCluster } from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { describeTraining } from "../../src/training/plan/describeTraining.js";
import { trainingAssumptions } from "../../src/training/plan/trainingAssumptions.js";
import { names } from "../namesFields.js";
import { experts, layersOf, prepared, smallAccelerator, smallModel } from "./smallModel.ts";

const plan = {
  model: smallModel,
  accelerator: smallAccelerator,
  tokens: 1e9,
  sequenceTokens: 512,
  batchSequences: 4,
};

names("estimateTraining", estimateTraining, plan, [
  ["", 5, "plan"],
  ["tokens", 0],
  ["sequenceTokens", 0],
  ["batchSequences", 0],
  ["microBatchSequences", 0],
  ["dataParallel", 0],
  ["tensorParallel", 0],
  ["pipelineParallel", 0],
  ["contextParallel", 0],
  ["expertParallel", 0],
  ["interleave", 0],
  ["shardingRanks", 0],
  ["shardingStage", 4],
  ["sequenceParallel", "maybe"],
  ["recipe", 5],
  ["recomputation", "some"],
  ["recomputedLayers", 1],
  ["framework", "none"],
  ["frameworkReleasedOn", "2025"],
  ["frameworkReleasedOn", "2025-07-01x"],
  ["frameworkReleasedOn", "x2025-07"],
  ["kernels", "none"],
  ["attentionKernel", "none"],
  ["loss", "none"],
  ["gradients", "none"],
  ["adapters", 5],
  ["adapters.rank", 0],
  ["dropout", 2],
  ["execution", "none"],
  ["offload", "some"],
  ["pipelineSchedule", "none"],
  ["contextLayout", "none"],
  ["gatheredWeights", "none"],
  ["narrowScaling", "none"],
  ["modelFlopsUtilization", 0],
  ["modelFlopsUtilization", 1.1],
  ["network", 5],
  ["network.bandwidthBytesPerSecond", 0],
  ["failures", 5],
  ["failures", "some"],
  ["contextLimit", "none"],
]);

describe("limits of a plan", () => {
  const mixture = { model: layersOf({ feedForward: experts }), dataParallel: 4, tensorParallel: 2 };
  it.each([
    [{ dataParallel: 8 }, "at least dataParallel, 8; got 4. Use fewer copies."],
    [{ dataParallel: 3 }, "a multiple of dataParallel, 3; got 4. Use 3 or 6."],
    [{ microBatchSequences: 5 }, "at most the 4 sequences of a data-parallel rank"],
    [{ tensorParallel: 9 }, "at most the hidden size, 8"],
    [{ tensorParallel: 5 }, "at most the 4 query heads"],
    [{ tensorParallel: 2, model: layersOf({ attention: null }) }, "at most the 1 query heads"],
    [{ pipelineParallel: 5 }, "at most the 4 layers"],
    [{ contextParallel: 513 }, "at most sequenceTokens, 512"],
    [{ expertParallel: 2 }, "at most dataParallel x tensorParallel x contextParallel, 1"],
    [{ expertParallel: 2, dataParallel: 2 }, "1 for a model without experts"],
    [{ expertParallel: 8, ...mixture }, "at most the 4 experts of a layer"],
    [{ interleave: 3, pipelineParallel: 2 }, "at most the 2 layers of a stage"],
    [{ shardingRanks: 5, dataParallel: 2, contextParallel: 2 }, "at most dataParallel x contextParallel, 4"],
    [{ recomputedLayers: 1 }, 'left out unless recomputation is "full"'],
    [{ recomputedLayers: 5, recomputation: "full" }, "at most the 4 layers of a stage"],
    [{ frameworkReleasedOn: "2025" }, 'an ISO month or date such as "2025-07"'],
    [{ adapters: { rank: 9 } }, "at most the hidden size of the model, 8"],
  ])("are stated for %o", (change, message) => {
    expect(() => prepared(change)).toThrow(message);
  });

  it.each([
    [{ tensorParallel: 4, dataParallel: 4, contextParallel: 2, pipelineParallel: 4 }, { accelerators: 128 }],
    [{ adapters: { rank: 8 } }, { adapters: { rank: 8 } }],
    [{ frameworkReleasedOn: "2025-07-01" }, { microBatches: 4, expertSlices: 1 }],
    [
      { contextParallel: 2, dataParallel: 2 },
      { stateRanks: 4, microBatches: 2 },
    ],
    [{ tensorParallel: 2 }, { expertSlices: 2 }],
    [{ ...mixture, expertParallel: 4 }, { expertSlices: 4 }],
    [{ pipelineParallel: 3 }, { stageLayers: 2, unevenness: 1.5 }],
    [{ microBatchSequences: 3 }, { microBatches: 2, unevenness: 1.5 }],
  ])("let %o pass", (change, settled) => {
    expect(prepared(change)).toMatchObject(settled);
  });
});

describe("trainingAssumptions", () => {
  const recipe = "model states: mixed-precision-adam-fp32-gradients";
  it.each([
    [{}, [recipe]],
    [{ adapters: { rank: 2 } }, []],
    [
      { recomputation: undefined, kernels: undefined, failures: undefined },
      [
        recipe,
        `recomputation: ${defaultRecomputation}`,
        "kernels: fused, loss: fused, gradients: kept between steps",
        "failures: as in the training of Llama 3",
      ],
    ],
    [
      { pipelineParallel: 3 },
      [
        recipe,
        "interleave: one chunk of layers per stage",
        "network: 50 GB/s per accelerator",
        "pipeline: 4 layers in 3 stages of at most 2",
      ],
    ],
    [{ dataParallel: 2, network: { bandwidthBytesPerSecond: 1e9 } }, [recipe]],
    [{ microBatchSequences: 3 }, [recipe, "batch: 4 sequences padded to 6"]],
  ])("of %o are %o", (change, assumptions) => {
    expect(trainingAssumptions(prepared(change), undefined)).toEqual(assumptions);
  });

  it("name what has not been measured", () => {
    const rates = { unmeasured: ["framework", "generation"] } as never;
    expect(trainingAssumptions(prepared(), rates)).toEqual([
      "framework: no measurements; rates of all frameworks",
      "generation: no measurements; rates of all accelerators",
      recipe,
    ]);
  });
});

describe("describeTraining", () => {
  const none = {
    matrixSeconds: 0,
    attentionSeconds: 0,
    elementwiseSeconds: 0,
    lossSeconds: 0,
    recomputationSeconds: 0,
  };
  const waits = { hostSeconds: 0, communicationSeconds: 0, gradientSeconds: 0, bubbleSeconds: 0 };
  const rest = { optimizerSeconds: 0, fixedSeconds: 0, stragglerSeconds: 0 };
  const described = (terms: object, change: object = {}) => {
    const step = {
      modelFlops: 4e6,
      hardwareFlops: 5e6,
      peak: 1e6,
      spread: 2,
      terms: { ...none, ...waits, ...rest, ...terms },
    };
    return describeTraining(prepared(change), step as never, {} as never);
  };
  const level = 0.8;

  it("divides steps of 2,048 tokens by their 10 seconds, with a factor of two either way", () => {
    const found = described({ matrixSeconds: 6, bubbleSeconds: 4 }, { tensorParallel: 2 });
    expect(found).toMatchObject({
      stepSeconds: 10,
      steps: 488_281.25,
      tokensPerSecond: { value: 204.8, interval: { low: 102.4, high: 409.6, level } },
      tokensPerSecondPerAccelerator: { value: 102.4 },
      modelFlopsUtilization: { value: 0.4, interval: { low: 0.2, high: 0.8 } },
      hardwareFlopsUtilization: { value: 0.5 },
      goodput: 1,
      runSeconds: { value: 4_882_812.5, interval: { low: 2_441_406.25, high: 9_765_625, level } },
      modelFlops: 4e6 * 488_281.25,
      busyShare: 0.6,
      accelerators: 2,
    });
    expect(found.acceleratorHours.value).toBeCloseTo((2 * 4_882_812.5) / 3_600, 6);
    expect(found.acceleratorWatts).toBeCloseTo(700 * (0.043 + 0.94 * 0.6), 9);
  });

  it("loses time to failures of all accelerators", () => {
    const failures = { acceleratorMeanSecondsBetweenFailures: 200, checkpointSeconds: 8, restartSeconds: 10 };
    const share = 40 / (100 * Math.exp(0.1) * Math.expm1(0.48));
    expect(described({ matrixSeconds: 1 }, { tensorParallel: 2, failures }).goodput).toBeCloseTo(share, 12);
  });

  it.each([
    ["compute", { matrixSeconds: 2, attentionSeconds: 2, recomputationSeconds: 2, hostSeconds: 5 }],
    ["memory-bandwidth", { elementwiseSeconds: 2, lossSeconds: 2, optimizerSeconds: 2, matrixSeconds: 5 }],
    ["host", { hostSeconds: 5, matrixSeconds: 4 }],
    ["interconnect", { communicationSeconds: 3, gradientSeconds: 3, matrixSeconds: 5 }],
    ["pipeline-bubble", { bubbleSeconds: 5, matrixSeconds: 4 }],
    ["overhead", { fixedSeconds: 3, stragglerSeconds: 3, matrixSeconds: 5 }],
    ["compute", { matrixSeconds: 5, hostSeconds: 5 }],
  ])("is bound by %s with %o", (bound, terms) => {
    expect(described(terms).bound).toBe(bound);
  });
});

describe("trainingCluster", () => {
  const run = { accelerators: 16, runSeconds: { value: 1e6 }, acceleratorWatts: 500 };
  const failures = { acceleratorMeanSecondsBetweenFailures: 1_600, checkpointSeconds: 8, restartSeconds: 10 };
  const input = { plan: { ...plan, failures }, run, server: dgxH100, repairSeconds: 100, checkpointsKept: 3 };

  it("counts spares, power, storage and failures", () => {
    // A failure each 100 seconds; one server under repair on average, and two deviations of one.
    expect(trainingCluster(input as never)).toMatchObject({
      servers: 2,
      spareServers: 3,
      accelerators: 40,
      racks: 2,
      maximumPowerWatts: 5 * (dgxH100.maximumPowerWatts ?? 0),
      acceleratorPowerWatts: 8_000,
      networkBytesPerSecond: 2 * (dgxH100.networkBytesPerSecond ?? 0),
      checkpointBytes: 14 * 2_760,
      checkpointIntervalSeconds: 40,
      storageBytes: 42 * 2_760,
      failures: 10_000,
    });
    const stated = { ...input, plan: { ...plan, failures: { ...failures, intervalSeconds: 50 } } };
    expect(trainingCluster(stated as never).checkpointIntervalSeconds).toBe(50);
  });

  names("trainingCluster", trainingCluster, input, [
    ["", 5, "input"],
    ["plan", 5],
    ["run", 5],
    ["run.runSeconds", 5],
    ["run.runSeconds.value", 0],
    ["server", 5],
    ["plan.accelerator", 5],
    ["plan.accelerator.id", "none", "server"],
    ["repairSeconds", 0],
    ["rackPowerWatts", 1, "rackPowerWatts"],
    ["checkpointsKept", 0],
    ["server.maximumPowerWatts", 0],
  ]);
});

describe("publishedUtilization", () => {
  const of = (generation: string, arithmetic: string, modelKind: string) => {
    const found = publishedUtilization({ accelerator: { generation }, arithmetic, modelKind } as never);
    return [found.generation, found.value];
  };
  const mixture = "mixture-of-experts";
  it.each([
    ["ampere", "bf16", "dense", "ampere", 0.52],
    ["ampere", "fp16", "dense", "ampere", 0.52],
    ["hopper", "bf16", "dense", "hopper", 0.5],
    ["hopper", "bf16", mixture, "hopper", 0.26],
    ["hopper", "fp8", "dense", "hopper", 0.36],
    ["hopper", "fp8", mixture, "hopper", 0.14],
    ["blackwell", "fp8", mixture, "blackwell", 0.14],
    ["blackwell", "fp4", "dense", "blackwell", 0.25],
    ["blackwell-ultra", "fp8", "dense", "blackwell-ultra", 0.47],
    ["blackwell-ultra", "fp8", mixture, "blackwell-ultra", 0.2],
    ["blackwell-ultra", "fp4", "dense", "blackwell-ultra", 0.23],
    ["blackwell", "bf16", mixture, "blackwell", 0.17],
    ["blackwell", "fp8", "dense", "blackwell", 0.37],
    ["neuron-v2", "bf16", "dense", "neuron-v2", 0.32],
    ["tpu-v5e", "bf16", "dense", "tpu-v5e", 0.57],
    ["tpu-v5p", "bf16", "dense", "tpu-v5p", 0.67],
    ["gaudi2", "fp8", "dense", "gaudi2", 0.35],
    ["new", "bf16", "dense", "any", 0.5],
    ["new", "bf16", mixture, "any", 0.18],
    ["new", "fp8", "dense", "any", 0.36],
    ["new", "fp8", mixture, "any", 0.16],
    ["new", "fp4", "dense", "any", 0.23],
    ["new", "fp4", mixture, "any", 0.054],
  ])("of %s in %s for %s models is that of %s, %d", (generation, arithmetic, kind, ...found) => {
    expect(of(generation, arithmetic, kind)).toEqual(found);
  });

  it("lists the formats that were published", () => {
    expect(() => of("hopper", "fp64", "dense")).toThrow(/bf16.*fp16.*fp8.*fp4/);
  });
});
