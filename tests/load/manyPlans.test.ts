import { describe, expect, it } from "vitest";
import { globalProfile } from "../../src/efficiency/globalProfile.js";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { burst } from "../../src/load/burst.js";
import { bursty } from "../../src/load/bursty.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import type { LoadEstimate } from "../../src/load/loadEstimate.js";
import { poisson } from "../../src/load/poisson.js";
import { type DrawnPlan, drawnPlans } from "./plans.ts";

const metrics = ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "endToEndLatencySeconds"] as const;
const statistics = ["mean", "p50", "p90", "p95", "p99"] as const;
/** Rounding, and the tolerance to which percentiles are found. */
const slack = 1 + 5e-5;

/** Allowance for rounding. */
const rounding = 1 - 1e-9;
/**
 * Least gain of a larger token budget. Engines fill the budget with the prompts that wait. Smaller pieces are spread over more decode steps
 * and use compute that those steps leave idle, so that a larger budget can cost up to a tenth; the simulator shows the same.
 */
const spreadPieces = 0.9;

const drawn = drawnPlans(31, 120).filter(({ plan, load }) => estimateLoad({ ...plan, load }).fits);

function sustainable({ plan, load: { input, output } }: DrawnPlan, change: object = {}): number {
  const result = estimateLoad({ ...plan, ...change, load: poisson(1e-6, { input, output }) });
  return result.fits ? result.sustainableRequestsPerSecond.value : 0;
}

const manyTimes = 1e9;

/** Rates of an engine whose host launches kernels in no time, because launches overlap with arithmetic and memory too. */
const efficiency = { ...globalProfile, rates: { ...globalProfile.rates, graphLayerSeconds: 0 } };

function fastArithmetic(part: Accelerator): Accelerator {
  const { bf16 = 0, fp16 = 0, fp8 = 0 } = part.peakDenseFlopsPerSecond;
  const peakDenseFlopsPerSecond = {
    bf16: manyTimes * bf16,
    fp16: manyTimes * fp16,
    ...(fp8 && { fp8: manyTimes * fp8 }),
  };
  return { ...part, peakDenseFlopsPerSecond };
}

function fastMemory(part: Accelerator): Accelerator {
  return { ...part, memoryBandwidthBytesPerSecond: manyTimes * part.memoryBandwidthBytesPerSecond };
}

function served(of: DrawnPlan["plan"], load: DrawnPlan["load"]): LoadEstimate {
  const result = estimateLoad({ ...of, load });
  if (!result.fits || result.saturated) throw new Error("fits and keeps up");
  return result;
}

describe("on plans of three engines, two models and two machines", () => {
  it.each([0, 1, 4])(
    "no percentile falls as the rate rises, with arrivals of squared variation %d",
    (squaredVariation) => {
      for (const each of drawn) {
        const { plan, load } = each;
        const { input, output } = load;
        const most = sustainable(each);
        let before: LoadEstimate | undefined;
        for (const share of [0.02, 0.3, 0.6, 0.8, 0.92, 0.98]) {
          const now = served(plan, bursty(share * most, { input, output, squaredVariation }));
          for (const metric of metrics)
            for (const statistic of statistics)
              expect(now[metric][statistic].value * slack).toBeGreaterThanOrEqual(
                before?.[metric][statistic].value ?? 0,
              );
          before = now;
        }
      }
    },
  );

  it("keeps Little's law at a rate", () => {
    for (const each of drawn) {
      const { input, output } = each.load;
      const rate = 0.7 * sustainable(each);
      const { batch, timePerOutputTokenSeconds } = served(each.plan, poisson(rate, { input, output }));
      expect((rate * (output.mean - 1) * timePerOutputTokenSeconds.mean.value) / batch).toBeCloseTo(1, 3);
    }
  });

  it.each([1.1, 2, 100])("sustains no less with %d times the memory", (factor) => {
    for (const each of drawn) {
      const { accelerator } = each.plan;
      const larger = { ...accelerator, memoryBytes: factor * accelerator.memoryBytes };
      expect(sustainable(each, { accelerator: larger })).toBeGreaterThanOrEqual(sustainable(each) * rounding);
    }
  });

  it.each([1.1, 2, 8])(
    "sustains no less with %d times the sequences, unless they take memory from the cache",
    (factor) => {
      for (const each of drawn) {
        const { accelerator, limits } = each.plan;
        if (!limits) continue;
        const more = { ...limits, maxSequences: Math.round(factor * limits.maxSequences) };
        const roomy = { ...accelerator, memoryBytes: 100 * accelerator.memoryBytes };
        const base = sustainable(each, { accelerator: roomy });
        expect(sustainable(each, { accelerator: roomy, limits: more })).toBeGreaterThanOrEqual(base * rounding);
        if (limits.samplerBytesPerLogit > 0) continue;
        expect(sustainable(each, { limits: more })).toBeGreaterThanOrEqual(sustainable(each) * rounding);
      }
    },
  );

  it.each<[machine: string, change: (part: Accelerator) => Accelerator, least: number]>([
    ["whose arithmetic takes no time", fastArithmetic, rounding],
    ["whose memory takes no time", fastMemory, rounding],
    ["as it is, within a tenth", (part) => part, spreadPieces],
  ])("sustains no less with a larger token budget on a machine %s", (_, change, least) => {
    for (const each of drawn) {
      const { accelerator: part, limits } = each.plan;
      if (!limits) continue;
      const accelerator = change({ ...part, memoryBytes: 100 * part.memoryBytes });
      const at = (factor: number) => {
        const larger = { ...limits, maxBatchedTokens: factor * limits.maxBatchedTokens };
        return sustainable(each, { accelerator, efficiency, limits: larger });
      };
      const base = at(1);
      for (const factor of [2, 8]) expect(at(factor)).toBeGreaterThanOrEqual(base * least);
    }
  });

  it("does not shorten time per token for few output tokens as the rate rises", () => {
    for (const [index, each] of drawn.entries()) {
      const { plan, load } = each;
      const output = lengths([1.5, 2, 3, 5, 7][index % 5] ?? 2, { variation: [0, 0.5, 1][index % 3] });
      const shape = { input: load.input, output, squaredVariation: [1, 4][index % 2] ?? 1 };
      const most = sustainable({ plan, load: { ...load, output } });
      let before: LoadEstimate | undefined;
      for (const share of [0.001, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.92, 0.98]) {
        const now = served(plan, bursty(share * most, shape));
        for (const statistic of statistics)
          expect(now.timePerOutputTokenSeconds[statistic].value * slack).toBeGreaterThanOrEqual(
            before?.timePerOutputTokenSeconds[statistic].value ?? 0,
          );
        before = now;
      }
    }
  });

  it("takes one request alone as the steady estimate does, in a run, a closed loop and at a low rate", () => {
    for (const { plan, load } of drawn) {
      const [input, output] = [Math.round(load.input.mean), Math.round(load.output.mean)];
      const steady = estimateInference({ ...plan, inputTokens: input, outputTokens: output, concurrency: 1 });
      if (!steady.fits) continue;
      for (const lone of [
        burst(1, { input, output }),
        closedLoop(1, { input, output }),
        poisson(1e-7, { input, output }),
      ])
        for (const metric of metrics)
          expect(served(plan, lone)[metric].mean.value / steady[metric].value).toBeCloseTo(1, 2);
    }
  });
});
