import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { usd } from "../../src/cost/money/usd.js";
import { inferenceCost } from "../../src/cost/unit/inferenceCost.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { inferenceEnergy } from "../../src/energy/inferenceEnergy.js";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { burst } from "../../src/load/burst.js";
import { bursty } from "../../src/load/bursty.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { constantRate } from "../../src/load/constantRate.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import type { Load } from "../../src/load/load.js";
import type { LoadEstimate } from "../../src/load/loadEstimate.js";
import type { LoadablePlan } from "../../src/load/loadPlan.js";
import { maximumRate } from "../../src/load/maximumRate.js";
import { poisson } from "../../src/load/poisson.js";
import { simulate } from "../../src/load/simulation/simulate.js";
import { drawnPlans } from "./plans.ts";

const plan: LoadablePlan = {
  model: llama31_8b,
  accelerator: nvidiaH100Sxm,
  limits: engineLimits("vllm", nvidiaH100Sxm),
};
const shape = { input: lengths(1155, { variation: 0.96 }), output: lengths(211, { variation: 0.77 }) };
const metrics = ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "endToEndLatencySeconds"] as const;
const statistics = ["mean", "p50", "p90", "p95", "p99"] as const;
/** Relative tolerance for rounding and for the search for percentiles. */
const slack = 1 + 5e-4;

function served(of: LoadablePlan, load: Load): LoadEstimate {
  const result = estimateLoad({ ...of, load });
  if (!result.fits || result.saturated) throw new Error("fits and keeps up");
  return result;
}

function sustainable(of: LoadablePlan, load: Load = poisson(1e-6, shape)): number {
  const result = estimateLoad({ ...of, load });
  return result.fits ? result.sustainableRequestsPerSecond.value : 0;
}

describe("latency percentiles", () => {
  it("are ordered, finite and within their intervals", () => {
    for (const drawn of drawnPlans(7, 150)) {
      const result = estimateLoad({ ...drawn.plan, load: drawn.load });
      if (!result.fits || result.saturated) continue;
      for (const metric of metrics) {
        const { p50, p90, p95, p99, mean } = result[metric];
        expect(p90.value).toBeGreaterThanOrEqual(p50.value);
        expect(p95.value).toBeGreaterThanOrEqual(p90.value);
        expect(p99.value).toBeGreaterThanOrEqual(p95.value);
        for (const { value, interval } of [mean, p50, p90, p95, p99]) {
          expect(Number.isFinite(value) && value >= 0).toBe(true);
          expect(interval.low).toBeLessThanOrEqual(value);
          expect(interval.high).toBeGreaterThanOrEqual(value);
          expect(Number.isFinite(interval.high)).toBe(true);
        }
      }
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  it("never fall with the arrival rate", () => {
    const most = sustainable(plan);
    const share = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const slow = served(plan, poisson(low * most, shape));
        const fast = served(plan, poisson(high * most, shape));
        for (const metric of metrics)
          for (const statistic of statistics)
            expect(fast[metric][statistic].value * slack).toBeGreaterThanOrEqual(slow[metric][statistic].value);
      }),
    );
  });

  it("rise from regular to Poisson to bursty arrivals", () => {
    const rate = 0.7 * sustainable(plan);
    const all = [constantRate(rate, shape), poisson(rate, shape), bursty(rate, { ...shape, squaredVariation: 4 })];
    const found = all.map((load) => served(plan, load).timeToFirstTokenSeconds.p99.value);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });
});

describe("sustainable rate", () => {
  it("never falls with more memory, maxSequences or maxBatchedTokens", () => {
    const at = (change: object, memory = 1) =>
      sustainable({
        ...plan,
        accelerator: { ...nvidiaH100Sxm, memoryBytes: nvidiaH100Sxm.memoryBytes * memory },
        limits: engineLimits("vllm", nvidiaH100Sxm, { maxSequences: 64, maxBatchedTokens: 2048, ...change }),
      });
    const base = at({});
    expect(at({}, 1.5)).toBeGreaterThanOrEqual(base);
    expect(at({ maxSequences: 256 })).toBeGreaterThanOrEqual(base);
    expect(at({ maxBatchedTokens: 8192 })).toBeGreaterThanOrEqual(base);
  });

  it("is reported for a rate above it, without times to first token", () => {
    const result = estimateLoad({ ...plan, load: poisson(1e4, shape) });
    expect(result.fits && result.saturated).toBe(true);
    expect(result.fits && result.timeToFirstTokenSeconds).toBeNull();
    expect(result.fits && result.requestsPerSecond.value).toBe(sustainable(plan, poisson(1e4, shape)));
  });
});

describe("closed loop", () => {
  it("agrees with estimateInference within 3 % and obeys Little's law", () => {
    for (const concurrency of [1, 4, 16, 64, 256]) {
      const loop = served(plan, closedLoop(concurrency, { input: 1024, output: 256 }));
      const steady = requireFit(estimateInference({ ...plan, inputTokens: 1024, outputTokens: 256, concurrency }));
      for (const metric of metrics)
        expect(Math.abs(loop[metric].mean.value / steady[metric].value - 1)).toBeLessThan(0.03);
      expect(loop.requestsPerSecond.value / steady.requestsPerSecond.value).toBeCloseTo(1, 9);
      const inFlight = loop.requestsPerSecond.value * loop.endToEndLatencySeconds.mean.value;
      expect(inFlight / concurrency).toBeCloseTo(1, 6);
    }
  });
});

describe("a single request", () => {
  it("takes the same time in a run, in a closed loop and at a rate near 0", () => {
    const lone = { input: 900, output: 150 };
    const found = [burst(1, lone), closedLoop(1, lone), poisson(1e-6, lone)].map((load) => served(plan, load));
    for (const metric of metrics) {
      const [run, loop, rate] = found.map((result) => result[metric].mean.value);
      expect((run ?? 0) / (loop ?? 1)).toBeCloseTo(1, 3);
      expect((rate ?? 0) / (loop ?? 1)).toBeCloseTo(1, 3);
    }
  });
});

describe("a long run with limited concurrency", () => {
  it("approaches the closed loop", () => {
    const long = served(plan, burst(20_000, { input: 512, output: 128, concurrency: 32 }));
    const loop = served(plan, closedLoop(32, { input: 512, output: 128 }));
    expect(long.requestsPerSecond.value / loop.requestsPerSecond.value).toBeCloseTo(1, 1);
    expect(long.timePerOutputTokenSeconds.mean.value / loop.timePerOutputTokenSeconds.mean.value).toBeCloseTo(1, 1);
  });
});

describe("maximumRate", () => {
  it("meets its objectives, and misses the binding one at a slightly higher rate", () => {
    const objectives = { timeToFirstTokenSeconds: { p95: 1 }, timePerOutputTokenSeconds: { p99: 0.03 } };
    const found = maximumRate(plan, shape, objectives);
    if (!found.fits) throw new Error("fits");
    const rate = found.requestsPerSecond.value;
    const kept = served(plan, poisson(rate, shape));
    expect(kept.timeToFirstTokenSeconds.p95.value).toBeLessThanOrEqual(1.001);
    expect(kept.timePerOutputTokenSeconds.p99.value).toBeLessThanOrEqual(0.030_03);
    const { metric = "timeToFirstTokenSeconds", statistic = "p95", seconds = 0 } = found.binding ?? {};
    const above = served(plan, poisson(rate * 1.01, shape));
    expect(above[metric][statistic].value).toBeGreaterThan(seconds);
    expect(found.requestsPerSecond.interval.low).toBeLessThan(rate);
    expect(found.requestsPerSecond.interval.high).toBeGreaterThan(rate);
  });

  it("falls with tighter objectives, and is 0 if a single request misses them", () => {
    const at = (seconds: number) => {
      const found = maximumRate(plan, shape, { timePerOutputTokenSeconds: { p95: seconds } });
      return found.fits ? found.requestsPerSecond.value : Number.NaN;
    };
    const rates = [0.05, 0.03, 0.02, 0.015, 0.012, 0.001].map(at);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    expect(rates.at(-1)).toBe(0);
  });
});

describe("simulate", () => {
  it("generates every token and finishes every request", () => {
    for (const [at, drawn] of drawnPlans(11, 40).entries()) {
      if (!estimateLoad({ ...drawn.plan, load: drawn.load }).fits) continue;
      const run = simulate(drawn.plan, drawn.load, { seed: at, requests: 300 });
      const outputs = run.requests.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
      const inputs = run.requests.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
      expect(run.generatedTokens).toBe(outputs);
      if (run.preemptions === 0) expect(run.promptTokens).toBe(inputs);
      else expect(run.promptTokens).toBeGreaterThan(inputs);
      for (const request of run.requests) {
        expect(request.timeToFirstTokenSeconds).toBeGreaterThan(0);
        expect(request.endToEndLatencySeconds).toBeGreaterThanOrEqual(request.timeToFirstTokenSeconds);
      }
    }
  });

  it("is reproducible for a seed", () => {
    const load = poisson(5, shape);
    expect(simulate(plan, load, { seed: 3, requests: 200 })).toEqual(simulate(plan, load, { seed: 3, requests: 200 }));
    expect(simulate(plan, load, { seed: 4, requests: 200 })).not.toEqual(
      simulate(plan, load, { seed: 3, requests: 200 }),
    );
  });
});

describe("estimateLoad", () => {
  it("is accepted by the cost and energy functions", () => {
    const serving = served(plan, poisson(3, shape));
    const cost = inferenceCost({ serving, pricePerAcceleratorHour: usd("3.60"), utilization: 1 });
    expect(Number(cost.perRequest.amount)).toBeCloseTo(3.6 / 3600 / 3, 12);
    expect(inferenceEnergy({ serving, boundary: "chip" }).joulesPerOutputToken).toBeGreaterThan(0);
  });
});

describe("invalid input", () => {
  it.each([
    ["a rate of 0", () => poisson(0, shape)],
    ["a negative length", () => closedLoop(4, { input: -1, output: 20 })],
    ["half a request in flight", () => closedLoop(0.5, shape)],
    ["no load", () => estimateLoad(plan as never)],
    ["a load of another kind", () => estimateLoad({ ...plan, load: { arrivals: "flood" } as never })],
    ["an objective of 0 seconds", () => maximumRate(plan, shape, { timeToFirstTokenSeconds: { p95: 0 } })],
    ["no seed", () => simulate(plan, poisson(1, shape), {} as never)],
  ])("throws a typed error: %s", (_, run) => {
    expect(run).toThrow(InvalidQuantityError);
  });
});
