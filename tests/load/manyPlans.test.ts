import { describe, expect, it } from "vitest";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { burst } from "../../src/load/burst.js";
import { bursty } from "../../src/load/bursty.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import type { LoadEstimate } from "../../src/load/loadEstimate.js";
import { poisson } from "../../src/load/poisson.js";
import { type DrawnPlan, drawnPlans } from "./plans.ts";

const metrics = ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "endToEndLatencySeconds"] as const;
const statistics = ["mean", "p50", "p90", "p95", "p99"] as const;
/** Rounding, and the tolerance to which percentiles are found. */
const slack = 1 + 2e-3;

/** Prompts in smaller pieces share more of their steps with decoding requests, which can be worth a little more than larger pieces. */
const pieces = 0.97;

const drawn = drawnPlans(31, 120).filter(({ plan, load }) => estimateLoad({ ...plan, load }).fits);

function sustainable({ plan, load: { input, output } }: DrawnPlan, change: object = {}): number {
  const result = estimateLoad({ ...plan, ...change, load: poisson(1e-6, { input, output }) });
  return result.fits ? result.sustainableRequestsPerSecond.value : 0;
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

  it("sustains no less with more memory, and with more seats or a larger budget where memory is no limit", () => {
    for (const each of drawn) {
      const { accelerator, limits } = each.plan;
      if (!limits) continue;
      const roomy = { ...accelerator, memoryBytes: 100 * accelerator.memoryBytes };
      expect(sustainable(each, { accelerator: roomy })).toBeGreaterThanOrEqual(sustainable(each) * (1 - 1e-9));
      const base = sustainable(each, { accelerator: roomy });
      const seats = { ...limits, maxSequences: 2 * limits.maxSequences };
      const budget = { ...limits, maxBatchedTokens: 2 * limits.maxBatchedTokens };
      for (const more of [seats, budget])
        expect(sustainable(each, { accelerator: roomy, limits: more })).toBeGreaterThanOrEqual(base * pieces);
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
