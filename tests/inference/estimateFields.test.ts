import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { qwen3_30bA3b } from "../../src/architectures/qwen3_30bA3b.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { InferencePlan } from "../../src/inference/inferencePlan.js";
import { preparePlan, servePlan } from "../../src/inference/preparedPlan.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { servingMetrics } from "../../src/inference/servingMetrics.js";
import { fixtureProfile } from "./fixtureProfile.ts";

const base = {
  model: llama31_8b,
  accelerator: nvidiaH100Sxm,
  efficiency: fixtureProfile,
  inputTokens: 1000,
  outputTokens: 200,
};
const serve = (plan: InferencePlan) => requireFit(estimateInference(plan));
const closed = serve({ ...base, dataParallel: 2, concurrency: 32 });
const sustainable = closed.sustainableRequestsPerSecond.value;
const open = (share: number, dataParallel = 2) =>
  serve({ ...base, dataParallel, requestsPerSecond: (share * sustainable * dataParallel) / 2 });

/** The ends of an interval, as multiples of a value. */
const ends = ({ interval }: { interval: { low: number; high: number } }, value: number) => [
  Number((interval.low / value).toFixed(6)),
  Number((interval.high / value).toFixed(6)),
];

describe("estimate of a closed loop", () => {
  const { requestsPerSecond, timeToFirstTokenSeconds, timePerOutputTokenSeconds, endToEndLatencySeconds } = closed;
  const rate = requestsPerSecond.value;

  it("counts 1,000 prompt and 200 output tokens a request", () => {
    expect(closed.inputTokensPerSecond.value).toBeCloseTo(1000 * rate, 6);
    expect(closed.outputTokensPerSecond.value).toBeCloseTo(200 * rate, 6);
    expect(closed.totalTokensPerSecond.value).toBeCloseTo(1200 * rate, 6);
  });

  it("has a latency of the first and 199 further tokens", () => {
    const decoded = 199 * timePerOutputTokenSeconds.value;
    expect(endToEndLatencySeconds?.value).toBeCloseTo((timeToFirstTokenSeconds?.value ?? 0) + decoded, 9);
  });

  it("has intervals by the spread of each metric", () => {
    const factors = (estimate: { value: number; interval: { low: number; high: number } } | null) =>
      ends(estimate ?? { interval: { low: 0, high: 0 } }, estimate?.value ?? 1);
    const around = (factor: number) => [Number((1 / factor).toFixed(6)), factor];
    expect(factors(timeToFirstTokenSeconds)).toEqual(around(2));
    expect(factors(timePerOutputTokenSeconds)).toEqual(around(1.5));
    expect(factors(endToEndLatencySeconds)).toEqual(around(1.6));
    for (const name of ["requestsPerSecond", "outputTokensPerSecond", "inputTokensPerSecond"] as const)
      expect(factors(closed[name])).toEqual(around(1.25));
    expect(factors(closed.totalTokensPerSecond)).toEqual(around(1.25));
    expect(factors(closed.sustainableRequestsPerSecond)).toEqual(around(1.25));
    expect(factors(closed.averagePowerWatts)).toEqual(around(1.1));
    expect(factors(closed.outputTokensPerSecondPerWatt)).toEqual(around(1.25));
  });

  it("of two replicas is twice that of one with half of the requests", () => {
    const one = serve({ ...base, concurrency: 16 });
    for (const name of ["requestsPerSecond", "sustainableRequestsPerSecond", "averagePowerWatts"] as const)
      expect((closed[name]?.value ?? 0) / (one[name]?.value ?? 1)).toBeCloseTo(2, 9);
    expect([closed.batch / one.batch, closed.accelerators]).toEqual([2, 2]);
    expect(closed.memory).toEqual({ ...one.memory, largestBatch: 2 * one.memory.largestBatch });
    for (const name of ["cacheUse", "prefillShare", "stepSeconds", "terms", "bound"] as const)
      expect(closed[name]).toEqual(one[name]);
  });

  it("keeps 131,072 bytes for each of 1,100 tokens of a running request, divided among attention ranks", () => {
    expect(closed.memory.cacheBytes).toBeCloseTo((131_072 * 1100 * closed.batch) / 2, 3);
    expect(closed.cacheUse).toBeCloseTo(closed.batch / closed.memory.largestBatch, 12);
    const ranked = serve({
      ...base,
      model: qwen3_30bA3b,
      attentionDataParallel: 4,
      expertParallel: 4,
      concurrency: 32,
    });
    const perToken = ranked.memory.cacheBytesPerRequest / 1200;
    expect(ranked.memory.cacheBytes).toBeCloseTo((perToken * 1100 * ranked.batch) / 4, 3);
    expect(ranked.accelerators).toBe(4);
  });

  it("produces 1 / 700 of its tokens a second per watt of an accelerator at its limit", () => {
    const { averagePowerWatts, outputTokensPerSecondPerWatt, outputTokensPerSecond } = closed;
    const watts = averagePowerWatts?.value ?? 0;
    expect(outputTokensPerSecondPerWatt?.value).toBeCloseTo(outputTokensPerSecond.value / watts, 12);
    const prompts = serve({ ...base, outputTokens: 1, concurrency: 8 });
    expect(prompts.averagePowerWatts?.value).toBeCloseTo(700 * 0.97, 9);
    const four = serve({ ...base, outputTokens: 1, concurrency: 8, tensorParallel: 2, pipelineParallel: 2 });
    expect(four.averagePowerWatts?.value).toBeCloseTo(4 * 700 * 0.97, 9);
  });

  it("has no power if the limit of the accelerator is not published", () => {
    const { thermalDesignPowerWatts: _, ...unknown } = nvidiaH100Sxm;
    const { averagePowerWatts, outputTokensPerSecondPerWatt } = serve({
      ...base,
      accelerator: unknown,
      concurrency: 8,
    });
    expect([averagePowerWatts, outputTokensPerSecondPerWatt]).toEqual([null, null]);
  });

  it("never saturates", () => {
    expect([closed.saturated, closed.saturationProbability]).toEqual([false, 0]);
    const assumed = ["efficiency", "limits", "weights", "batch"];
    for (const text of closed.assumptions) expect(assumed).toContain(text.slice(0, text.indexOf(":")));
  });
});

describe("estimate of an open loop", () => {
  it("has latency intervals that include replicas 1.25 times as fast or slow", () => {
    // A replica that is faster by a factor takes the same steps as one whose requests arrive that much more slowly.
    const [usual, faster, slower] = [open(0.79), open(0.79 / 1.25), open(0.79 * 1.25)];
    const times = (name: "timeToFirstTokenSeconds" | "timePerOutputTokenSeconds") =>
      [usual, faster, slower].map((each) => each[name]?.value ?? 0) as [number, number, number];
    const [first, firstFaster, firstSlower] = times("timeToFirstTokenSeconds");
    const [each, eachFaster, eachSlower] = times("timePerOutputTokenSeconds");
    const low = [Math.min(first / 2, firstFaster / 1.25), Math.min(each / 1.5, eachFaster / 1.25)] as const;
    const high = [Math.max(first * 2, firstSlower * 1.25), Math.max(each * 1.5, eachSlower * 1.25)] as const;
    expect(usual.timeToFirstTokenSeconds?.interval.low).toBeCloseTo(low[0], 6);
    expect(usual.timeToFirstTokenSeconds?.interval.high).toBeCloseTo(high[0], 6);
    expect(usual.timePerOutputTokenSeconds.interval.low).toBeCloseTo(low[1], 6);
    expect(usual.timePerOutputTokenSeconds.interval.high).toBeCloseTo(high[1], 6);
    const { value = 0, interval = { low: 0, high: 0 } } = usual.endToEndLatencySeconds ?? {};
    expect(interval.low).toBeCloseTo(Math.min(value / 1.6, low[0] + 199 * low[1]), 6);
    expect(interval.high).toBeCloseTo(Math.max(value * 1.6, high[0] + 199 * high[1]), 6);
    // Close to saturation, the slower replica sets the upper end, not the spread.
    expect(high[0]).toBeGreaterThan(first * 2);
  });

  it("serves its rate, or what two replicas sustain, with a likely saturation in between", () => {
    const { requestsPerSecond, saturationProbability } = open(0.9);
    expect(requestsPerSecond.value).toBeCloseTo(0.9 * sustainable, 9);
    expect(requestsPerSecond.interval.low).toBeCloseTo(sustainable / 1.25, 9);
    expect(requestsPerSecond.interval.high).toBeCloseTo(0.9 * sustainable, 9);
    expect(saturationProbability).toBeGreaterThan(0.2);
    expect(saturationProbability).toBeLessThan(0.5);
    expect(open(1.25).saturationProbability).toBeCloseTo(0.9, 3);
    expect(open(1.25).requestsPerSecond.value).toBeCloseTo(sustainable, 9);
  });

  it("saturates above the sustainable rate, and says so in its assumptions", () => {
    const at = (requestsPerSecond: number) => serve({ ...base, dataParallel: 2, requestsPerSecond });
    expect([at(sustainable).saturated, at(sustainable * (1 - 1e-9)).saturated]).toEqual([true, false]);
    expect(at(sustainable).endToEndLatencySeconds).toBeNull();
    expect(at(2 * sustainable).assumptions.join()).toContain(`${sustainable.toPrecision(3)} can be served`);
    expect(at(0.9 * sustainable).assumptions.join()).toContain("upper ends are at 99 % utilization");
  });
});

describe("servingMetrics", () => {
  it("are those of an estimate, over all replicas", () => {
    const prepared = preparePlan({ ...base, dataParallel: 2, concurrency: 32 });
    const { state } = servePlan(prepared, fixtureProfile.rates);
    const found = servingMetrics(prepared, state);
    for (const [name, value] of Object.entries(found))
      expect(closed[name as keyof typeof found]?.value).toBeCloseTo(value, 6);
    expect(Object.keys(found)).toHaveLength(7);
    const rate = found.requestsPerSecond;
    const beams = servingMetrics(prepared, state, 50);
    expect(beams.outputTokensPerSecond).toBeCloseTo(50 * rate, 6);
    expect(beams.totalTokensPerSecond).toBeCloseTo(1050 * rate, 6);
    expect(beams.endToEndLatencySeconds).toBeCloseTo(state.timeToFirstToken + 49 * state.timePerOutputToken, 12);
    expect(servingMetrics(prepared, state, 0.5).endToEndLatencySeconds).toBe(state.timeToFirstToken);
  });
});
