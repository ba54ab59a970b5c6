import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { llama31_70b } from "../../src/architectures/llama31_70b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { burst } from "../../src/load/burst.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import type { Load } from "../../src/load/load.js";
import type { LoadEstimate } from "../../src/load/loadEstimate.js";
import type { LoadablePlan } from "../../src/load/loadPlan.js";
import { poisson } from "../../src/load/poisson.js";
import { spreadUnder } from "../../src/load/spreadUnder.js";
import { trace } from "../../src/load/trace.js";
import { fixtureProfile } from "../inference/fixtureProfile.ts";

const plan: LoadablePlan = { model: llama31_8b, accelerator: nvidiaH100Sxm, efficiency: fixtureProfile };
const shape = { input: lengths(1000, { variation: 0.8 }), output: lengths(200, { variation: 0.6 }) };
const statistics = ["mean", "p50", "p90", "p95", "p99"] as const;
const metrics = ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "endToEndLatencySeconds"] as const;
const spreads = { timeToFirstTokenSeconds: 2, timePerOutputTokenSeconds: 1.5, endToEndLatencySeconds: 1.6 };
/** Relative tolerance of percentiles at the ends of intervals. */
const rough = 2e-3;

function served(load: Load, change: Partial<LoadablePlan> = {}): LoadEstimate {
  const result = estimateLoad({ ...plan, ...change, load });
  if (!result.fits || result.saturated) throw new Error("fits and keeps up");
  return result;
}
const near = (found: number, wanted: number, tolerance = 1e-9) =>
  expect(Math.abs(found / wanted - 1), `${found} against ${wanted}`).toBeLessThan(tolerance);
const sustainable = served(poisson(1, shape)).sustainableRequestsPerSecond.value;

describe("an estimate of two replicas", () => {
  const loads: readonly (readonly [string, Load, Load])[] = [
    ["a rate", poisson(0.4 * sustainable, shape), poisson(0.8 * sustainable, shape)],
    ["a closed loop", closedLoop(10, shape), closedLoop(20, shape)],
    ["a burst", burst(60, shape), burst(120, shape)],
    ["a burst with a limit", burst(60, { ...shape, concurrency: 5 }), burst(120, { ...shape, concurrency: 10 })],
    [
      "a run beyond saturation",
      poisson(2 * sustainable, { ...shape, requests: 60 }),
      poisson(4 * sustainable, { ...shape, requests: 120 }),
    ],
  ];
  it.each(loads)("is twice that of one with half of %s", (_, half, whole) => {
    const limits = { ...engineLimits("unknown", nvidiaH100Sxm) };
    const [one, two] = [served(half, { limits }), served(whole, { limits, dataParallel: 2 })];
    const doubled = [
      "requestsPerSecond",
      "outputTokensPerSecond",
      "inputTokensPerSecond",
      "totalTokensPerSecond",
    ] as const;
    for (const name of [...doubled, "sustainableRequestsPerSecond", "averagePowerWatts"] as const) {
      near(two[name]?.value ?? 0, 2 * (one[name]?.value ?? 0));
      near(two[name]?.interval.low ?? 0, 2 * (one[name]?.interval.low ?? 0));
    }
    near(two.batch, 2 * one.batch);
    expect([two.accelerators, two.memory.largestBatch]).toEqual([2, 2 * one.memory.largestBatch]);
    for (const name of ["utilization", "waitProbability", "prefillShare", "preemption"] as const)
      expect(two[name]).toBeCloseTo(one[name], 9);
    expect(two.runSeconds?.value).toBe(one.runSeconds?.value);
    for (const metric of metrics)
      for (const statistic of statistics) near(two[metric][statistic].value, one[metric][statistic].value, 1e-6);
  });
});

describe("rates of an estimate", () => {
  it.each<[string, Load]>([
    ["a closed loop", closedLoop(16, shape)],
    ["a burst", burst(60, shape)],
  ])("of %s count 1,000 prompt and 200 output tokens a request, uncertain by the spread of the load", (_, load) => {
    const found = served(load);
    const { throughput } = spreadUnder(fixtureProfile, load);
    expect(throughput).toBeGreaterThanOrEqual(1.25);
    const { value } = found.requestsPerSecond;
    near(found.inputTokensPerSecond.value, 1000 * value);
    near(found.outputTokensPerSecond.value, 200 * value);
    near(found.totalTokensPerSecond.value, 1200 * value);
    for (const name of ["requestsPerSecond", "totalTokensPerSecond", "sustainableRequestsPerSecond"] as const) {
      near(found[name].interval.low, found[name].value / throughput);
      near(found[name].interval.high, found[name].value * throughput);
    }
    near(found.utilization, value / found.sustainableRequestsPerSecond.value);
    expect(found.saturationProbability).toBe(0);
    near(found.averagePowerWatts?.interval.high ?? 0, (found.averagePowerWatts?.value ?? 0) * 1.1);
    near(
      found.outputTokensPerSecondPerWatt?.value ?? 0,
      found.outputTokensPerSecond.value / (found.averagePowerWatts?.value ?? 0),
    );
    const perWatt = found.outputTokensPerSecondPerWatt;
    near(perWatt?.interval.low ?? 0, (perWatt?.value ?? 0) / throughput);
  });

  it("of an unlimited load are its rate, unless a slower plan could not serve it", () => {
    const found = served(poisson(0.9 * sustainable, shape));
    near(found.requestsPerSecond.value, 0.9 * sustainable);
    near(found.requestsPerSecond.interval.low, sustainable / 1.25);
    near(found.requestsPerSecond.interval.high, 0.9 * sustainable);
    near(found.utilization, 0.9);
    expect(found.saturationProbability).toBeGreaterThan(0.2);
    expect(found.assumptions.join()).toContain("upper ends are at 99 % utilization");
    expect(served(poisson(0.5 * sustainable, shape)).assumptions.join()).not.toContain("99 %");
    expect(found.runSeconds).toBeNull();
  });

  it("have no power if the limit of the accelerator is not published", () => {
    const { thermalDesignPowerWatts: _, ...accelerator } = nvidiaH100Sxm;
    const found = served(closedLoop(16, shape), { accelerator });
    expect([found.averagePowerWatts, found.outputTokensPerSecondPerWatt]).toEqual([null, null]);
  });
});

describe("saturation", () => {
  const at = (requestsPerSecond: number, requests?: number) =>
    estimateLoad({ ...plan, load: poisson(requestsPerSecond, { ...shape, requests }) });

  it("begins at the sustainable rate, beyond which only the times between tokens are known", () => {
    expect(at(sustainable)).toMatchObject({
      saturated: true,
      timeToFirstTokenSeconds: null,
      endToEndLatencySeconds: null,
    });
    expect(at(sustainable * (1 - 1e-9))).toMatchObject({ saturated: false });
    const beyond = at(2 * sustainable);
    if (!beyond.fits) throw new Error("fits");
    near(beyond.requestsPerSecond.value, sustainable);
    near(beyond.utilization, 1);
    expect(beyond.saturationProbability).toBeGreaterThan(0.99);
    expect(beyond.assumptions.join()).toContain(`${sustainable.toPrecision(3)} can be served`);
  });

  it("is not reported for a finite run, which is followed from start to end above 95 % of the sustainable rate", () => {
    const [below, above] = [at(0.949 * sustainable, 100), at(0.951 * sustainable, 100)];
    expect(below).toMatchObject({ saturated: false, runSeconds: null, saturationProbability: 0 });
    expect(above).toMatchObject({ saturated: false, saturationProbability: 0 });
    if (!above.fits) throw new Error("fits");
    // 100 requests arrive within 100 / rate seconds.
    expect(above.runSeconds?.value).toBeGreaterThan(100 / (0.951 * sustainable));
    near(above.requestsPerSecond.value, 100 / (above.runSeconds?.value ?? 0));
    expect(at(3 * sustainable, 100)).toMatchObject({ saturated: false });
  });

  it("is reported for a plan that does not fit as missing memory", () => {
    const large = estimateLoad({ ...plan, model: llama31_70b, load: poisson(1, shape) });
    expect(large).toMatchObject({ fits: false, fittingDegrees: { tensorParallel: 2, pipelineParallel: 1 } });
  });
});

describe("intervals of latencies", () => {
  it.each<[string, Load]>([
    ["a closed loop", closedLoop(16, shape)],
    ["a burst", burst(60, shape)],
  ])("of %s are those of the spread of each metric", (_, load) => {
    const found = served(load);
    const under = spreadUnder(fixtureProfile, load);
    const factors = {
      timeToFirstTokenSeconds: under.timeToFirstToken,
      timePerOutputTokenSeconds: under.timePerOutputToken,
      endToEndLatencySeconds: under.endToEndLatency,
    };
    if (load.arrivals === "closed-loop") expect(factors).toEqual(spreads);
    for (const metric of metrics)
      for (const statistic of statistics) {
        const { value, interval } = found[metric][statistic];
        near(interval.low, value / factors[metric]);
        near(interval.high, value * factors[metric]);
        expect(interval.level).toBe(0.8);
      }
  });

  it.each([0.3, 0.79])("at %d of the sustainable rate also cover a plan 1.25 times as fast or slow", (share) => {
    // A plan that is faster by a factor takes the same steps as one whose requests arrive that much more slowly.
    const rates = [share, share / 1.25, share * 1.25] as const;
    const [usual, faster, slower] = rates.map((each) => served(poisson(each * sustainable, shape)));
    if (!usual || !faster || !slower) throw new Error("three");
    let wider = 0;
    for (const metric of metrics)
      for (const statistic of statistics) {
        const { value, interval } = usual[metric][statistic];
        near(interval.low, Math.min(value / spreads[metric], faster[metric][statistic].value / 1.25), rough);
        near(interval.high, Math.max(value * spreads[metric], slower[metric][statistic].value * 1.25), rough);
        if (interval.high > value * spreads[metric] * 1.01) wider++;
      }
    expect(wider > 0).toBe(share > 0.5);
  });

  it("of a trace are those of its rate and its variations", () => {
    const gaps = [0.2, 0.6, 0.4, 0.4, 0.1, 0.7];
    let arrivalSeconds = 0;
    const requests = [900, 1100, 1000, 700, 1300, 1000, 1000].map((inputTokens, at) => {
      if (at > 0) arrivalSeconds += gaps[at - 1] ?? 0;
      return { arrivalSeconds, inputTokens, outputTokens: 150 + 10 * at };
    });
    const load = trace(requests);
    const { arrivals: _, trace: __, ...rate } = load;
    expect(served(load)).toEqual(served({ ...rate, arrivals: "rate" }));
    near(served(load).requestsPerSecond.value, 6 / 2.4);
  });
});
