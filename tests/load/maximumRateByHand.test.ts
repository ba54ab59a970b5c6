import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { bursty } from "../../src/load/bursty.js";
import { constantRate } from "../../src/load/constantRate.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import type { Load } from "../../src/load/load.js";
import { prepareLoad } from "../../src/load/loadPlan.js";
import { aloneTightest, highestRate, maximumRate } from "../../src/load/maximumRate.js";
import { type Objectives, objectiveList } from "../../src/load/objectives.js";
import { poisson } from "../../src/load/poisson.js";
import { fixtureProfile } from "../inference/fixtureProfile.ts";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm, efficiency: fixtureProfile };
const shape = { input: lengths(1000, { variation: 0.8 }), output: lengths(200, { variation: 0.6 }) };
const found = (objectives: Objectives, change: object = {}, requests: object = {}) => {
  const rate = maximumRate({ ...plan, ...change }, { ...shape, ...requests }, objectives);
  if (!rate.fits) throw new Error("fits");
  return rate;
};
const served = (load: Load) => {
  const result = estimateLoad({ ...plan, load });
  if (!result.fits || result.saturated) throw new Error("fits and keeps up");
  return result;
};
const sustainable = served(poisson(1, shape)).sustainableRequestsPerSecond.value;
const half = served(poisson(0.5 * sustainable, shape));
/** The search ends within one part in four thousand of the sustainable rate. */
const step = 0.99 / 2 ** 12;

describe("maximumRate", () => {
  it.each([
    ["timeToFirstTokenSeconds", "mean"],
    ["timeToFirstTokenSeconds", "p50"],
    ["timeToFirstTokenSeconds", "p99"],
    ["timePerOutputTokenSeconds", "mean"],
    ["timePerOutputTokenSeconds", "p90"],
    ["timePerOutputTokenSeconds", "p95"],
    ["endToEndLatencySeconds", "mean"],
    ["endToEndLatencySeconds", "p95"],
  ] as const)("is half of the sustainable rate if the limit is the %s %s at that half", (metric, statistic) => {
    const seconds = half[metric][statistic].value;
    const { requestsPerSecond, binding, times, aloneRatio } = found({ [metric]: { [statistic]: seconds } });
    expect(Math.abs(requestsPerSecond.value / sustainable - 0.5)).toBeLessThan(2 * step);
    expect(binding).toEqual({ metric, statistic, seconds });
    const name = metric.slice(0, -"Seconds".length) as keyof typeof times;
    expect(times[name][statistic] / seconds).toBeCloseTo(1, 2);
    const alone = served(poisson(1e-4 * sustainable, shape))[metric][statistic].value;
    expect(aloneRatio).toBeCloseTo(alone / seconds, 3);
  });

  it("is bound by the objective that is missed first", () => {
    const p95 = half.timeToFirstTokenSeconds.p95.value;
    const each = half.timePerOutputTokenSeconds.p95.value;
    const bound = (first: number, second: number) =>
      found({ timeToFirstTokenSeconds: { p95: p95 * first }, timePerOutputTokenSeconds: { p95: each * second } });
    expect(bound(1, 2).binding?.metric).toBe("timeToFirstTokenSeconds");
    expect(bound(2, 1).binding?.metric).toBe("timePerOutputTokenSeconds");
    expect(Math.abs(bound(2, 1).requestsPerSecond.value / sustainable - 0.5)).toBeLessThan(2 * step);
  });

  it("is 99 % of the sustainable rate without an objective that binds, and 0 if one request misses it", () => {
    for (const objectives of [{}, { endToEndLatencySeconds: { mean: 1e6 } }]) {
      const free = found(objectives);
      expect(free.requestsPerSecond.value / sustainable).toBeCloseTo(0.99, 9);
      expect(free.binding).toBeNull();
    }
    expect(found({}).aloneRatio).toBe(0);
    const never = found({ timePerOutputTokenSeconds: { p50: 1e-4 } });
    expect(never.requestsPerSecond).toEqual({ value: 0, interval: { low: 0, high: 0, level: 0.8 } });
    expect(never.aloneRatio).toBeGreaterThan(10);
    expect(never.times.timePerOutputToken.p50).toBeCloseTo(1e-4 * never.aloneRatio, 9);
  });

  it("is that of a plan 1.25 times as slow or fast at the ends of its interval", () => {
    // All times of a plan that is faster by a factor are divided by it, so it meets at 1.25 times the rate what this one meets in 1.25 times
    // the time.
    const seconds = half.timeToFirstTokenSeconds.p95.value;
    const at = (factor: number) =>
      found({ timeToFirstTokenSeconds: { p95: seconds * factor } }).requestsPerSecond.value;
    const { interval } = found({ timeToFirstTokenSeconds: { p95: seconds } }).requestsPerSecond;
    expect(interval.low).toBeCloseTo(at(1 / 1.25) / 1.25, 9);
    expect(interval.high).toBeCloseTo(at(1.25) * 1.25, 9);
    expect(interval.low).toBeLessThan(interval.high / 1.5);
  });

  it("is twice as high on two replicas", () => {
    const objectives = { timePerOutputTokenSeconds: { p95: half.timePerOutputTokenSeconds.p95.value } };
    const [one, two] = [found(objectives), found(objectives, { dataParallel: 2 })];
    for (const name of ["requestsPerSecond", "sustainableRequestsPerSecond"] as const) {
      expect(two[name].value).toBeCloseTo(2 * one[name].value, 9);
      expect(two[name].interval.low).toBeCloseTo(2 * one[name].interval.low, 9);
      expect(two[name].interval.high).toBeCloseTo(2 * one[name].interval.high, 9);
    }
    expect(two.times).toEqual(one.times);
    expect(one.sustainableRequestsPerSecond.value).toBeCloseTo(sustainable, 9);
    expect(one.sustainableRequestsPerSecond.interval.low).toBeCloseTo(sustainable / 1.25, 9);
    expect(one.sustainableRequestsPerSecond.interval.high).toBeCloseTo(sustainable * 1.25, 9);
  });

  it("assumes Poisson arrivals unless a variation is given", () => {
    const seconds = half.timeToFirstTokenSeconds.p95.value;
    const rate = (requests: object) =>
      found({ timeToFirstTokenSeconds: { p95: seconds } }, {}, requests).requestsPerSecond.value;
    expect(rate({ squaredVariation: 1 })).toBe(rate({}));
    const [even, uneven] = [rate({ squaredVariation: 0 }), rate({ squaredVariation: 4 })];
    expect(served(constantRate(even, shape)).timeToFirstTokenSeconds.p95.value / seconds).toBeCloseTo(1, 2);
    const bursts = bursty(uneven, { ...shape, squaredVariation: 4 });
    expect(served(bursts).timeToFirstTokenSeconds.p95.value / seconds).toBeCloseTo(1, 2);
    expect(even).toBeGreaterThan(uneven);
  });

  it.each([
    ['requests option "rate"', { rate: 1 }],
    ["squaredVariation must be", { squaredVariation: -1 }],
    ["input must be", { input: 0 }],
  ])("throws: %s", (message, requests) => {
    expect(() => maximumRate(plan, { ...shape, ...requests }, {})).toThrow(message);
  });

  it("returns the missing memory of a plan that does not fit", () => {
    expect(maximumRate({ ...plan, model: llama31_70b }, shape, {})).toMatchObject({ fits: false });
  });
});

describe("highestRate", () => {
  const prepared = prepareLoad(plan, poisson(1, shape));
  const list = objectiveList({ timeToFirstTokenSeconds: { p95: half.timeToFirstTokenSeconds.p95.value } });

  it("names the objective that it was given, even for a faster plan, and takes a coarser search", () => {
    expect(highestRate(prepared, list, 1.3).binding).toBe(list[0]);
    const [fine, coarse] = [highestRate(prepared, list).rate, highestRate(prepared, list, 1, 4).rate];
    expect(coarse).toBeLessThanOrEqual(fine);
    expect(fine - coarse).toBeLessThan((sustainable * 0.99) / 2 ** 4);
  });

  it("needs a load that arrives at a rate", () => {
    const closed = { ...prepared, load: { ...prepared.load, arrivals: "closed-loop", concurrency: 1 } };
    expect(() => aloneTightest(closed as never, list)).toThrow(
      'load.arrivals must be an arrival rate or a trace; got "closed-loop".',
    );
  });
});
