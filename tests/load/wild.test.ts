import { describe, expect, it } from "vitest";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { burst } from "../../src/load/burst.js";
import { bursty } from "../../src/load/bursty.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import type { Load } from "../../src/load/load.js";
import type { LoadEstimate } from "../../src/load/loadEstimate.js";
import { type WildPlan, wildPlans } from "./wildPlans.ts";

const metrics = ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "endToEndLatencySeconds"] as const;
const statistics = ["mean", "p50", "p90", "p95", "p99"] as const;
/** Percentiles are found to 1e-6, or to a step of 5e-5 at a kink. */
const slack = 1 + 5e-5;
const drawn = wildPlans(20_261_128, 400);

function served({ plan }: WildPlan, load: Load): LoadEstimate {
  const result = estimateLoad({ ...plan, load });
  if (!result.fits || result.saturated) throw new Error("fits and keeps up");
  return result;
}

/** The percentiles of one estimate that lie below those of another, by more than the tolerance. */
function fallen(before: LoadEstimate, after: LoadEstimate): readonly string[] {
  return metrics.flatMap((metric) =>
    statistics
      .filter((statistic) => after[metric][statistic].value * slack < before[metric][statistic].value)
      .map((statistic) => `${metric} ${statistic}`),
  );
}

describe("on randomly drawn plans", () => {
  it("no mean or percentile falls as the rate rises", () => {
    for (const each of drawn) {
      const { shape, squaredVariation, sustainable } = each;
      const states = [1e-4, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98].map((share) =>
        served(each, bursty(share * sustainable, { ...shape, squaredVariation })),
      );
      for (const [at, state] of states.slice(1).entries())
        expect(fallen(states[at] as LoadEstimate, state)).toEqual([]);
    }
  });

  it("no mean or percentile falls as arrivals become burstier", () => {
    for (const each of drawn)
      for (const share of [0.2, 0.6, 0.9]) {
        const states = [0, 0.5, 1, 3, 8].map((squaredVariation) =>
          served(each, bursty(share * each.sustainable, { ...each.shape, squaredVariation })),
        );
        for (const [at, state] of states.slice(1).entries())
          expect(fallen(states[at] as LoadEstimate, state)).toEqual([]);
      }
  });

  it("the batch obeys Little's law, and the last token comes a mean output after the first", () => {
    for (const each of drawn) {
      const rate = 0.6 * each.sustainable;
      const { batch, ...times } = served(each, bursty(rate, { ...each.shape, squaredVariation: 1 }));
      const decoding = (each.shape.output.mean - 1) * times.timePerOutputTokenSeconds.mean.value;
      if (decoding > 0) expect((rate * decoding) / batch).toBeCloseTo(1, 6);
      const whole = times.timeToFirstTokenSeconds.mean.value + decoding;
      expect(whole / times.endToEndLatencySeconds.mean.value).toBeCloseTo(1, 9);
    }
  });

  it("a closed loop has the means of estimateInference and serves no more than the plan sustains", () => {
    for (const each of drawn) {
      const [input, output] = [Math.round(each.shape.input.mean), Math.round(each.shape.output.mean)];
      for (const concurrency of [1, 3, 30, 300]) {
        const steady = estimateInference({ ...each.plan, inputTokens: input, outputTokens: output, concurrency });
        if (!steady.fits) continue;
        const loop = served(each, closedLoop(concurrency, { input, output }));
        for (const metric of metrics) expect(loop[metric].mean.value / steady[metric].value).toBeCloseTo(1, 2);
        expect(loop.requestsPerSecond.value / steady.requestsPerSecond.value).toBeCloseTo(1, 9);
        expect(loop.utilization).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  it("every load has finite, ordered percentiles, none of which ends before its first token, even far beyond saturation", () => {
    for (const each of drawn) {
      const { plan, shape, squaredVariation, sustainable } = each;
      const at = (share: number, requests?: number) =>
        bursty(share * sustainable, { ...shape, squaredVariation, requests });
      const loads = [
        ...[at(1e-9), at(0.999), at(3), at(1e6), at(1.5, 300), at(1.5, 1)],
        ...[burst(1, shape), burst(7, shape), burst(1000, shape), burst(1e6, shape)],
        ...[burst(500, { ...shape, concurrency: 20 }), closedLoop(1, shape), closedLoop(5000, shape)],
      ];
      for (const load of loads) {
        const found = estimateLoad({ ...plan, load });
        expect(JSON.stringify({ ...found, runSeconds: 0 })).not.toContain('"value":null');
        if (!found.fits || found.saturated) continue;
        for (const metric of metrics) {
          const { p50, p90, p95, p99 } = found[metric];
          const values = [0, p50.value, p90.value, p95.value, p99.value];
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
        for (const statistic of statistics)
          expect(found.endToEndLatencySeconds[statistic].value * (1 + 1e-9)).toBeGreaterThanOrEqual(
            found.timeToFirstTokenSeconds[statistic].value,
          );
      }
    }
  });
});
