import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { mamba2_2_7b } from "../../src/architectures/mamba2_2_7b.js";
import { genericSettings } from "../../src/efficiency/genericSettings.js";
import { activationMemory } from "../../src/inference/activationMemory.js";
import { averagePowerShare } from "../../src/inference/averagePower.js";
import { atMost, dividesHeads, fewestExperts, fewestHeads } from "../../src/inference/checkDegrees.js";
import { closedLoop } from "../../src/inference/closedLoop.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { findRoot } from "../../src/inference/findRoot.js";
import { preparedReplica, preparePlan } from "../../src/inference/preparedPlan.js";
import { requireFit } from "../../src/inference/requireFit.js";
import type { Architecture } from "../../src/models/architecture.js";
import { fixtureProfile } from "./fixtureProfile.ts";

const plan = {
  model: llama31_8b,
  accelerator: nvidiaH100Sxm,
  efficiency: fixtureProfile,
  inputTokens: 1000,
  outputTokens: 200,
};
const { rates } = fixtureProfile;

describe("activation memory of experts", () => {
  const work = (gating: string, activations: number) =>
    ({
      linears: [{ activations: 10 }],
      experts: [{ activations, mixture: { gating, expertsPerToken: 4 } }],
      hiddenSize: 100,
      vocabularySize: 7,
    }) as unknown as Parameters<typeof activationMemory>[0];
  const bytes = (gating: string, activations: number, ranks = 1, expert = 1) =>
    activationMemory(
      work(gating, activations),
      { tensor: 1, pipeline: 1, expert, attentionDataParallel: ranks, replicas: 1 },
      { ...genericSettings, maxBatchedTokens: 1 },
      1,
    );

  it("counts one of the three matrices of 4 gated experts a token, or one of two", () => {
    expect(bytes("gated", 300)).toBe(2 * (200 + (4 * 300) / 3));
    expect(bytes("plain", 300)).toBe(2 * (200 + (4 * 300) / 2));
    expect(bytes("gated", 3)).toBe(2 * (200 + 15));
    expect(bytes("gated", 300, 8, 2)).toBe(2 * (200 + (4 * 4 * 300) / 3));
  });
});

describe("heads and experts of a model with several kinds of layers", () => {
  const layers = (...attentions: readonly (object | undefined)[]) =>
    ({ layerGroups: attentions.map((attention) => ({ attention })) }) as unknown as Architecture;
  const mixed = layers(
    { kind: "grouped-query", queryHeads: 12 },
    { kind: "linear", valueHeads: 8, queryHeads: 1 },
    { kind: "state-space", heads: 20, queryHeads: 1 },
    undefined,
  );

  it("are those of the layer that has fewest, and must all divide", () => {
    expect(fewestHeads(mixed)).toBe(8);
    expect([1, 2, 4, 8, 3].map((degree) => dividesHeads(mixed, degree))).toEqual([true, true, true, false, false]);
    const experts = (...counts: readonly number[]) =>
      ({
        layerGroups: counts.map((count) => ({
          feedForward: count ? { kind: "mixture-of-experts", experts: count } : { kind: "dense" },
        })),
      }) as unknown as Architecture;
    expect([fewestExperts(experts(64, 16, 0)), fewestExperts(experts(0))]).toEqual([16, Infinity]);
  });

  it("bound a degree, which may be left out", () => {
    expect(() => atMost("tensorParallel", 9, 8, "heads", "Use fewer.")).toThrow(
      "tensorParallel must be at most 8, the heads; got 9. Use fewer.",
    );
    expect(() => atMost("tensorParallel", 8, 8, "heads")).not.toThrow();
    expect(() => atMost("tensorParallel", undefined, 8, "heads")).not.toThrow();
  });
});

describe("findRoot", () => {
  const calls = (of: (value: number) => number, low: number, high: number) => {
    let count = 0;
    const found = findRoot(
      (value) => {
        count++;
        return of(value);
      },
      low,
      high,
    );
    return { found, count };
  };

  it("needs one call beyond the ends for a line, and few for a smooth curve", () => {
    expect(calls((value) => value - 3, 0, 10)).toEqual({ found: 3, count: 3 });
    const curve = calls((value) => value + 0.02 * value ** 2 - 5, 0, 10);
    expect(curve.found).toBeCloseTo((Math.sqrt(1.4) - 1) / 0.04, 9);
    expect(curve.count).toBeLessThanOrEqual(8);
    expect(calls((value) => value ** 3 - 27, 0, 1e6).count).toBeLessThan(60);
  });

  it("ends at once where an end is the root, and bisects a step to one part in 10^12", () => {
    expect(calls((value) => value, 0, 10)).toEqual({ found: 0, count: 2 });
    expect(calls((value) => value - 10, 0, 10)).toEqual({ found: 10, count: 2 });
    const step = calls((value) => (value < 2 ? -1 : 1), 0, 10);
    expect(Math.abs(step.found - 2)).toBeLessThan(1e-11);
    expect(step.count).toBeLessThan(60);
  });
});

describe("step models", () => {
  const replica = (model: Architecture) => preparedReplica(preparePlan({ ...plan, model, concurrency: 1 }), rates);
  const bandwidth = nvidiaH100Sxm.memoryBandwidthBytesPerSecond;

  it("pass 4,096 hidden values of 2 bytes through memory in each of 32 layers", () => {
    expect(replica(llama31_8b).model.layerPerToken).toBeCloseTo((32 * 4096 * 2 * rates.layerPasses) / bandwidth, 15);
  });

  it("read and write the state of a sequence at the bandwidth of the cache", () => {
    const { model } = replica(mamba2_2_7b);
    const { work } = preparePlan({ ...plan, model: mamba2_2_7b, concurrency: 1 });
    expect(work.stateBytes).toBeGreaterThan(0);
    expect(model.statePerSequence).toBeCloseTo((2 * work.stateBytes) / (bandwidth * rates.cacheBandwidth), 15);
    expect(replica(llama31_8b).model.statePerSequence).toBe(0);
  });
});

describe("power of an estimate", () => {
  it.each([1, 4])("is the share that its own step has, of 700 W for each of %d accelerators", (tensorParallel) => {
    // Without prompts the terms add up to the step.
    const given = { ...plan, inputTokens: 0, tensorParallel, dataParallel: 2, concurrency: 64 };
    const { averagePowerWatts, stepSeconds, terms } = requireFit(estimateInference(given));
    const { model, context } = preparedReplica(preparePlan(given), rates);
    const state = closedLoop(preparedReplica(preparePlan(given), rates), 32);
    const share = averagePowerShare(model, state.batch, context, stepSeconds, terms.hostSeconds, state);
    expect(averagePowerWatts?.value).toBeCloseTo(700 * 2 * tensorParallel * share, 6);
  });
});
