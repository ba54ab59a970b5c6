import {
  approximateTrainingFlops,
  checkpointBytes,
  dalyCheckpointInterval,
  goodput,
  gptActivationBytesPerLayer,
  gradientExchangeBytes,
  heldMicroBatches,
  jobMeanSecondsBetweenFailures,
  logitBytes,
  megatronFlopsPerToken,
  modelFlopsUtilization,
  modelStateBytes,
  observedFailureRate,
  optimalSizeForCompute,
  pipelineBubble,
  predictedLoss,
  tokensForLoss,
  tokensPerSecondPerAccelerator,
  trainingRunTime,
  youngCheckpointInterval,
} from "llm-economics/training";
import { describe, expect, it } from "vitest";
import { names } from "../namesFields.js";

const recipe = { weightBytes: 2, gradientBytes: 4, optimizerBytes: 12 };
const law = { irreducible: 1, parameterFactor: 10, dataFactor: 20, parameterExponent: 0.5, dataExponent: 0.5 };

describe("training figures", () => {
  it("divide the model states by the sharding stage", () => {
    const at = (shardingStage: 0 | 1 | 2 | 3) =>
      modelStateBytes({ parameters: 800, recipe: recipe as never, shardingStage, dataParallel: 4, modelShards: 2 });
    expect(at(0)).toEqual({ weightBytes: 800, gradientBytes: 1_600, optimizerBytes: 4_800, totalBytes: 7_200 });
    expect(at(1)).toEqual({ weightBytes: 800, gradientBytes: 1_600, optimizerBytes: 1_200, totalBytes: 3_600 });
    expect(at(2)).toEqual({ weightBytes: 800, gradientBytes: 400, optimizerBytes: 1_200, totalBytes: 2_400 });
    expect(at(3)).toEqual({ weightBytes: 200, gradientBytes: 400, optimizerBytes: 1_200, totalBytes: 1_800 });
    expect(checkpointBytes({ parameters: 10, recipe: recipe as never })).toBe(140);
  });

  it("count the bytes of logits, gradients and activations", () => {
    expect(logitBytes({ tokens: 10, vocabularySize: 100, tensorParallel: 2 })).toBe(2_000);
    expect(logitBytes({ tokens: 10, vocabularySize: 100, bytesPerLogit: 6 })).toBe(6_000);
    expect(gradientExchangeBytes({ bytes: 100, ranks: 4 })).toBe(150);
    expect(gradientExchangeBytes({ bytes: 100, ranks: 4, shardingStage: 3 })).toBe(225);
    // 2 x 4 x 8 = 64 values; 10 + 24 / 2 bytes of each, and scores of 5 x 4 x 4 / (8 x 2).
    const layer = { sequenceTokens: 4, microBatch: 2, hiddenSize: 8, queryHeads: 4, tensorParallel: 2 };
    expect(gptActivationBytesPerLayer({ ...layer, recomputation: "none" })).toBe(64 * 27);
    expect(gptActivationBytesPerLayer({ ...layer, recomputation: "selective" })).toBe(64 * 22);
    expect(gptActivationBytesPerLayer({ ...layer, sequenceParallel: "on", recomputation: "selective" })).toBe(64 * 17);
    expect(gptActivationBytesPerLayer({ ...layer, recomputation: "full" })).toBe(128);
  });

  it("hold micro-batches and leave bubbles by the schedule", () => {
    const pipeline = { stages: 4, microBatches: 8 } as const;
    expect(heldMicroBatches(pipeline)).toBe(4);
    expect(heldMicroBatches({ ...pipeline, microBatches: 3 })).toBe(3);
    expect(heldMicroBatches({ ...pipeline, schedule: "gpipe" })).toBe(8);
    expect(heldMicroBatches({ ...pipeline, schedule: "dualpipe" })).toBe(5);
    expect(heldMicroBatches({ ...pipeline, interleave: 2, schedule: "interleaved" })).toBe(5.5);
    expect(pipelineBubble(pipeline).shareOfWork).toBe(3 / 8);
    expect(pipelineBubble(pipeline).shareOfStep).toBeCloseTo(3 / 11, 12);
    expect(pipelineBubble({ ...pipeline, interleave: 2 }).shareOfWork).toBe(3 / 16);
    expect(pipelineBubble({ ...pipeline, schedule: "zero-bubble" }).shareOfWork).toBeCloseTo(1 / 8, 12);
    expect(pipelineBubble({ ...pipeline, schedule: "dualpipe" }).shareOfWork).toBeCloseTo(1 / 24, 12);
    expect(pipelineBubble({ ...pipeline, stages: 1, schedule: "dualpipe" }).shareOfWork).toBe(0);
  });

  it("lose time to failures and checkpoints", () => {
    const need = { checkpointSeconds: 8, meanSecondsBetweenFailures: 100 };
    expect(youngCheckpointInterval(need)).toBe(40);
    // 40 x (1 + 0.2 / 3 + 0.04 / 9) - 8
    expect(dalyCheckpointInterval(need)).toBeCloseTo(40 * (1 + 0.2 / 3 + 0.04 / 9) - 8, 12);
    expect(() => dalyCheckpointInterval({ ...need, checkpointSeconds: 200 })).toThrow("below 200, twice the time");
    // 40 of 48 seconds, less half an interval and a restart per failure.
    expect(goodput({ ...need, restartSeconds: 10, form: "first-order" })).toBeCloseTo((40 / 48) * 0.7, 12);
    expect(goodput({ ...need, restartSeconds: 10 })).toBeCloseTo(40 / (100 * Math.exp(0.1) * Math.expm1(0.48)), 12);
    expect(jobMeanSecondsBetweenFailures({ parts: 4, partMeanSeconds: 400, failuresPerSecondOfAnyJob: 0.01 })).toBe(50);
    expect(observedFailureRate({ failures: 5, accelerators: 8, spanSeconds: 100 })).toEqual({
      jobSeconds: 20,
      acceleratorSeconds: 160,
    });
  });

  it("take FLOPs, utilization and time", () => {
    expect(approximateTrainingFlops({ activeParameters: 7, tokens: 10 })).toBe(420);
    const run = { tokensPerSecond: 30, flopsPerToken: 4, accelerators: 3, peakFlopsPerSecond: 100 };
    expect(modelFlopsUtilization(run)).toBe(0.4);
    const speed = { flopsPerToken: 4, peakFlopsPerSecond: 100, modelFlopsUtilization: 0.4 };
    expect(tokensPerSecondPerAccelerator(speed)).toBe(10);
    const { flopsPerToken: _, ...machine } = speed;
    expect(trainingRunTime({ ...machine, modelFlops: 144_000, accelerators: 2, goodput: 0.5 })).toEqual({
      seconds: 3_600,
      acceleratorHours: 2,
    });
    // 72 x 2 x 16 = 2,304 by weights; attention 6 / 24 and twice that; head 96 / 96.
    expect(megatronFlopsPerToken({ layers: 2, hiddenSize: 4, sequenceTokens: 6, vocabularySize: 96 })).toEqual({
      modelFlops: 2_304 * 2.25,
      hardwareFlops: 2_304 * 2.5,
    });
  });

  it("follow a scaling law", () => {
    expect(predictedLoss({ law, parameters: 25, tokens: 100 })).toBe(5);
    expect(tokensForLoss({ law, parameters: 25, loss: 5 })).toBeCloseTo(100, 9);
    expect(() => tokensForLoss({ law, parameters: 25, loss: 3 })).toThrow(
      "above 3, the limit for any number of tokens",
    );
    // With equal exponents of 0.5, N = (10 / 20) x sqrt(C / 6) and D = C / (6 N).
    const found = optimalSizeForCompute({ law, trainingFlops: 6 * 10_000 });
    expect(found.parameters).toBeCloseTo(50, 9);
    expect(found.tokens).toBeCloseTo(200, 9);
    expect(found.tokensPerParameter).toBeCloseTo(4, 9);
  });
});

names("modelStateBytes", modelStateBytes, { parameters: 1, recipe }, [
  ["", 5, "input"],
  ["parameters", 0],
  ["recipe", 5],
  ["recipe.weightBytes", 0],
  ["recipe.gradientBytes", -1],
  ["recipe.optimizerBytes", -1],
  ["shardingStage", 4],
  ["dataParallel", 0],
  ["modelShards", 0],
]);
names("checkpointBytes", checkpointBytes, { parameters: 1, recipe }, [
  ["", 5, "input"],
  ["parameters", 0],
  ["recipe", 5],
  ["recipe.weightBytes", 0],
  ["recipe.optimizerBytes", -1],
]);
names("logitBytes", logitBytes, { tokens: 1, vocabularySize: 1 }, [
  ["", 5, "input"],
  ["tokens", 0],
  ["vocabularySize", 0],
  ["tensorParallel", 0],
  ["bytesPerLogit", 0],
]);
const layer = { sequenceTokens: 4, microBatch: 2, hiddenSize: 8, queryHeads: 4, recomputation: "none" };
names("gptActivationBytesPerLayer", gptActivationBytesPerLayer, layer, [
  ["", 5, "layer"],
  ["sequenceTokens", 0],
  ["microBatch", 0],
  ["hiddenSize", 0],
  ["queryHeads", 0],
  ["tensorParallel", 0],
  ["sequenceParallel", "maybe"],
  ["recomputation", "some"],
]);
names("gradientExchangeBytes", gradientExchangeBytes, { bytes: 1, ranks: 1 }, [
  ["", 5, "exchange"],
  ["bytes", -1],
  ["ranks", 0],
  ["shardingStage", 4],
]);
for (const [title, call] of [
  ["heldMicroBatches", heldMicroBatches],
  ["pipelineBubble", pipelineBubble],
] as const)
  names(title, call, { stages: 4, microBatches: 8 }, [
    ["", 5, "pipeline"],
    ["stages", 0],
    ["microBatches", 0],
    ["interleave", 0],
    ["schedule", "none"],
  ]);
const need = { checkpointSeconds: 8, meanSecondsBetweenFailures: 100 };
for (const [title, call] of [
  ["youngCheckpointInterval", youngCheckpointInterval],
  ["dalyCheckpointInterval", dalyCheckpointInterval],
] as const)
  names(title, call, need, [
    ["", 5, "need"],
    ["checkpointSeconds", 0],
    ["meanSecondsBetweenFailures", 0],
  ]);
names("goodput", goodput, { ...need, restartSeconds: 10 }, [
  ["", 5, "job"],
  ["restartSeconds", -1],
  ["intervalSeconds", 0],
  ["form", "exact"],
]);
names("jobMeanSecondsBetweenFailures", jobMeanSecondsBetweenFailures, { parts: 1, partMeanSeconds: 1 }, [
  ["", 5, "job"],
  ["parts", 0],
  ["partMeanSeconds", 0],
  ["failuresPerSecondOfAnyJob", -1],
]);
names("observedFailureRate", observedFailureRate, { failures: 5, accelerators: 8, spanSeconds: 100 }, [
  ["", 5, "observed"],
  ["failures", 0],
  ["accelerators", 0],
  ["spanSeconds", 0],
]);
const run = { modelFlops: 1, accelerators: 2, peakFlopsPerSecond: 1, modelFlopsUtilization: 0.4 };
names("trainingRunTime", trainingRunTime, run, [
  ["", 5, "run"],
  ["modelFlops", 0],
  ["accelerators", 0],
  ["peakFlopsPerSecond", 0],
  ["modelFlopsUtilization", 0],
  ["modelFlopsUtilization", 1.1],
  ["goodput", 0],
  ["goodput", 1.1],
]);
names("predictedLoss", predictedLoss, { law, parameters: 1, tokens: 1 }, [
  ["", 5, "model"],
  ["law", 5],
  ["law.dataFactor", 0],
  ["law.dataExponent", 11],
  ["law.parameterExponent", 11],
  ["parameters", 0],
  ["tokens", 0],
]);
names("tokensForLoss", tokensForLoss, { law, parameters: 25, loss: 5 }, [
  ["", 5, "model"],
  ["parameters", 0],
  ["loss", 0],
  ["loss", 3],
]);
names("optimalSizeForCompute", optimalSizeForCompute, { trainingFlops: 1e20 }, [
  ["", 5, "budget"],
  ["law", 5],
  ["trainingFlops", 0],
]);
names(
  "megatronFlopsPerToken",
  megatronFlopsPerToken,
  { layers: 2, hiddenSize: 4, sequenceTokens: 6, vocabularySize: 9 },
  [
    ["", 5, "shape"],
    ["layers", 0],
    ["hiddenSize", 0],
    ["sequenceTokens", 0],
    ["vocabularySize", 0],
  ],
);
