import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaH200Sxm } from "../../src/accelerators/nvidiaH200Sxm.js";
import { deepseekV3 } from "../../src/architectures/deepseekV3.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { GivenConcurrency, OpenLoopLoad } from "../../src/inference/inferenceLoad.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import { latentPrefillLaunches } from "../../src/inference/launchModel.js";
import { requireFit } from "../../src/inference/requireFit.js";

/** Layers of DeepSeek-V3, all with latent attention. */
const latentLayers = 61;
const base = { model: llama31_8b, accelerator: nvidiaH100Sxm };
const serve = (plan: GivenConcurrency & Omit<ServingPlan, keyof typeof base>) =>
  requireFit(estimateInference({ ...base, ...plan }));
const serveOpen = (plan: OpenLoopLoad & Omit<ServingPlan, keyof typeof base>) =>
  requireFit(estimateInference({ ...base, ...plan }));

describe("closed loop", () => {
  const load = fc.record({
    inputTokens: fc.integer({ min: 1, max: 16_000 }),
    outputTokens: fc.integer({ min: 2, max: 4000 }),
    concurrency: fc.integer({ min: 1, max: 2000 }),
  });

  it("obeys Little's law: requests in flight = rate x end-to-end latency", () => {
    fc.assert(
      fc.property(load, (plan) => {
        const { requestsPerSecond, endToEndLatencySeconds, batch, memory } = serve(plan);
        const inFlight = requestsPerSecond.value * endToEndLatencySeconds.value;
        // Except for outputs so short that on average less than one request is in decode.
        if (batch > 1.001) expect(inFlight / plan.concurrency).toBeCloseTo(1, 6);
        else expect(inFlight).toBeLessThanOrEqual(plan.concurrency * 1.000_001);
        expect(batch).toBeLessThanOrEqual(Math.min(plan.concurrency, memory.largestBatch));
      }),
    );
  });

  it("has a throughput that never falls with concurrency, and is constant once the cache is full", () => {
    const rates = [1, 4, 16, 64, 256, 1024, 4096].map(
      (concurrency) => serve({ inputTokens: 1024, outputTokens: 256, concurrency }).requestsPerSecond.value,
    );
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    const full = serve({ inputTokens: 1024, outputTokens: 256, concurrency: 100_000 });
    expect(full.cacheUse).toBeCloseTo(1, 3);
  });

  it("adds the set-up of a prompt's kernels to the time to first token only, with or without a burst at the start", () => {
    const without = { ...globalProfile, rates: { ...globalProfile.rates, setupFactor: 0 } };
    for (const start of ["burst", "steady"] as const) {
      const plan = { inputTokens: 1024, outputTokens: 256, concurrency: 1, start };
      const [usual, prepared] = [serve(plan), serve({ ...plan, efficiency: without })];
      const setup = globalProfile.rates.setupFactor * usual.terms.launchSeconds;
      const added = usual.timeToFirstTokenSeconds.value - prepared.timeToFirstTokenSeconds.value;
      expect(added / setup).toBeCloseTo(1, 6);
      expect(usual.timePerOutputTokenSeconds).toEqual(prepared.timePerOutputTokenSeconds);
    }
  });

  it("adds more set-up for latent attention, which runs more kernels in prefill than in decode", () => {
    const { rates } = globalProfile;
    const plan = {
      model: deepseekV3,
      accelerator: nvidiaH200Sxm,
      tensorParallel: 8,
      inputTokens: 1024,
      outputTokens: 256,
    };
    const timed = (setupFactor: number) => {
      const efficiency = { ...globalProfile, rates: { ...rates, setupFactor } };
      return requireFit(estimateInference({ ...plan, concurrency: 1, efficiency }));
    };
    const [usual, prepared] = [timed(rates.setupFactor), timed(0)];
    const added = usual.timeToFirstTokenSeconds.value - prepared.timeToFirstTokenSeconds.value;
    const latent = latentPrefillLaunches * latentLayers * rates.launchSeconds;
    expect(added / (rates.setupFactor * (usual.terms.launchSeconds + latent))).toBeCloseTo(1, 6);
  });

  it("is faster with cached prompts", () => {
    const plan = { inputTokens: 8000, outputTokens: 100, concurrency: 32 };
    const [cold, warm] = [serve(plan), serve({ ...plan, cachedInputTokens: 7500 })];
    expect(warm.timeToFirstTokenSeconds.value).toBeLessThan(cold.timeToFirstTokenSeconds.value / 2);
    expect(warm.requestsPerSecond.value).toBeGreaterThan(cold.requestsPerSecond.value);
  });
});

describe("open loop", () => {
  const lengths = { inputTokens: 512, outputTokens: 128 };

  it("serves the arrival rate until saturated, and agrees with the closed loop at the same concurrency", () => {
    for (const requestsPerSecond of [0.5, 2, 8]) {
      const open = serveOpen({ ...lengths, requestsPerSecond });
      expect(open.requestsPerSecond).toEqual({
        value: requestsPerSecond,
        interval: { low: requestsPerSecond, high: requestsPerSecond, level: 0.8 },
      });
      const inFlight = requestsPerSecond * (open.endToEndLatencySeconds?.value ?? Number.NaN);
      const closed = serve({ ...lengths, concurrency: Math.max(1, Math.round(inFlight)) });
      expect(closed.timePerOutputTokenSeconds.value / open.timePerOutputTokenSeconds.value).toBeCloseTo(1, 1);
    }
    const most = serve({ ...lengths, schedule: "offline" }).requestsPerSecond.value;
    expect(serveOpen({ ...lengths, requestsPerSecond: 1e6 }).requestsPerSecond.value / most).toBeCloseTo(1, 1);
  });

  it("reports saturation with the sustainable rate, and no time to first token", () => {
    const sustainable = serveOpen({ ...lengths, requestsPerSecond: 1 }).sustainableRequestsPerSecond.value;
    for (const share of [1.001, 2, 1000]) {
      const full = serveOpen({ ...lengths, requestsPerSecond: share * sustainable });
      expect(full.saturated).toBe(true);
      expect(full.saturationProbability).toBeGreaterThanOrEqual(0.5);
      expect(full.timeToFirstTokenSeconds).toBeNull();
      expect(full.endToEndLatencySeconds).toBeNull();
      expect(full.requestsPerSecond.value).toBeCloseTo(sustainable, 9);
      expect(full.assumptions.some((sentence) => sentence.startsWith("load: "))).toBe(true);
    }
  });

  it("has a time to first token and a saturation probability that never fall with the rate", () => {
    const sustainable = serveOpen({ ...lengths, requestsPerSecond: 1 }).sustainableRequestsPerSecond.value;
    const states = [0.1, 0.5, 0.8, 0.9, 0.95, 0.999].map((share) =>
      serveOpen({ ...lengths, requestsPerSecond: share * sustainable }),
    );
    const firsts = states.map((state) => state.timeToFirstTokenSeconds?.value ?? Number.NaN);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    const probabilities = states.map((state) => state.saturationProbability);
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => a - b));
    expect(states.every((state) => !state.saturated && state.saturationProbability < 0.5)).toBe(true);
  });
});
