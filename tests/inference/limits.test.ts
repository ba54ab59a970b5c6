import { describe, expect, it } from "vitest";
import { groqLpuV1 } from "../../src/accelerators/groqLpuV1.js";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { InfeasiblePlanError } from "../../src/errors/infeasiblePlanError.js";
import { closedLoop } from "../../src/inference/closedLoop.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { preparePlan } from "../../src/inference/preparedPlan.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { sweepConcurrency } from "../../src/inference/sweepConcurrency.js";
import { fixtureProfile } from "./fixtureProfile.ts";
import { linearModel, linearReplica } from "./linearReplica.ts";

const plan = {
  model: llama31_8b,
  accelerator: nvidiaH100Sxm,
  efficiency: fixtureProfile,
  inputTokens: 1000,
  outputTokens: 200,
};

describe("limits", () => {
  it("of a queue are its largest batch, however many requests it may run", () => {
    const queue = (concurrency: number) =>
      requireFit(estimateInference({ ...plan, schedule: "offline", concurrency })).requestsPerSecond.value;
    const { largestBatch } = requireFit(estimateInference({ ...plan, concurrency: 1 })).memory;
    expect(queue(10 * largestBatch)).toBe(queue(largestBatch));
    expect(queue(2)).toBeLessThan(queue(4));
  });

  it("of two requests whose prompts fill the steps come from those prompts", () => {
    const long = linearReplica({ inputTokens: 1000, maxBatchedTokens: 100_000 });
    const { requestsPerSecond, timeToFirstToken, timePerOutputToken, sustainable } = closedLoop(long, 2);
    expect(requestsPerSecond).toBe(sustainable);
    expect(1 / requestsPerSecond).toBeGreaterThan(500);
    expect(timeToFirstToken).toBeCloseTo(2 / sustainable - 10 * timePerOutputToken, 9);
  });

  it("of a closed loop divide its sequences among two groups", () => {
    const staged = linearReplica({ largestBatch: 100 }, { queueFactor: 0 }, linearModel({}, 2));
    const { batch, timeToFirstToken, timePerOutputToken } = closedLoop(staged, 10);
    const own = 10 + 0.45 * batch + 10 * (1 + (0.45 * batch) / 10);
    expect(timePerOutputToken).toBeCloseTo(10 + 0.5 * batch + 0.45 * batch, 6);
    expect(timeToFirstToken).toBeCloseTo(own + 0.45 * timePerOutputToken, 6);
  });

  it("of a batch leave room for prompts: 10 of 105 tokens a step in 20, or half a prompt less where prompts are whole", () => {
    const short = { inputTokens: 10, maxBatchedTokens: 105, largestBatch: 1000 };
    expect(linearReplica(short).most).toBeCloseTo((10 * 105) / 20, 9);
    expect(linearReplica({ ...short, policy: "whole-prompts" }).most).toBeCloseTo((10 * 100) / 20, 9);
  });

  it("of a sweep are those of all replicas", () => {
    const sweep = sweepConcurrency({ ...plan, dataParallel: 2 }, [1, 64]);
    if (!sweep.fits) throw new Error("fits");
    for (const [at, concurrency] of [1, 64].entries()) {
      const estimate = requireFit(estimateInference({ ...plan, dataParallel: 2, concurrency }));
      expect(sweep.largestBatch).toBe(estimate.memory.largestBatch);
      expect(sweep.outputTokensPerSecond[at]).toBeCloseTo(estimate.outputTokensPerSecond.value, 9);
      expect(sweep.timeToFirstTokenSeconds[at]).toBeCloseTo(estimate.timeToFirstTokenSeconds.value, 12);
      expect(sweep.timePerOutputTokenSeconds[at]).toBeCloseTo(estimate.timePerOutputTokenSeconds.value, 12);
    }
  });

  it("of cache tokens count every attention rank", () => {
    const one = preparePlan({ ...plan, model: qwen3_30bA3b, concurrency: 1 }).memory;
    const four = preparePlan({ ...plan, model: qwen3_30bA3b, attentionDataParallel: 4, concurrency: 1 }).memory;
    expect(four.cacheCapacityTokens % 4).toBe(0);
    expect(four.cacheCapacityTokens / 4).toBeGreaterThan(0.7 * one.cacheCapacityTokens);
  });

  it("of chips follow from the stages or the degree that a plan states", () => {
    const degrees = (change: object) => {
      const { parallel } = preparePlan({ ...plan, accelerator: groqLpuV1, concurrency: 1, ...change });
      return [parallel.tensor, parallel.pipeline];
    };
    const [tensor = 0, stages = 0] = degrees({});
    expect(stages).toBe(32);
    const [wide, fewer = 0] = degrees({ tensorParallel: 2 * tensor });
    expect(wide).toBe(2 * tensor);
    expect(fewer).toBeLessThan(32);
    expect(fewer).toBeGreaterThan(12);
    expect(degrees({ tensorParallel: 1 })).toEqual([1, 32]);
    expect(degrees({ pipelineParallel: 8 })[0]).toBeGreaterThan(2 * tensor);
  });

  it("of memory are reported with the fewest accelerators that would hold the bytes, at least one more than there are", () => {
    const small = { ...nvidiaH100Sxm, memoryBytes: 0.52e9 };
    const wide = { ...plan, accelerator: small, tensorParallel: 32, pipelineParallel: 32, concurrency: 1 };
    const full = estimateInference(wide);
    expect(full).toMatchObject({ fits: false, fittingDegrees: null, memory: { acceleratorsNeeded: 1025 } });
    try {
      requireFit(full);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InfeasiblePlanError);
      const { weightBytes, cacheBytesPerRequest } = full.memory;
      const neededBytes = weightBytes + cacheBytesPerRequest;
      expect(error).toMatchObject({ details: { neededBytes, availableBytes: 0.52e9, acceleratorsNeeded: 1025 } });
    }
  });
});
