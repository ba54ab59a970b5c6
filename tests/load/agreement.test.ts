import { describe, expect, it } from "vitest";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import type { Statistic } from "../../src/load/percentiles.js";
import { simulate } from "../../src/load/simulation/simulate.js";
import { drawnPlans } from "./plans.ts";

const metrics = ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds", "endToEndLatencySeconds"] as const;
const statistics: readonly Statistic[] = ["mean", "p50", "p95", "p99"];
const seed = 20_261_127;
const plans = 500;

/** Absolute errors of the closed form against the simulator, by metric and statistic. */
function errors(): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { plan, load }] of drawnPlans(seed, plans).entries()) {
    const closed = estimateLoad({ ...plan, load });
    if (!closed.fits || closed.saturated) continue;
    const simulated = simulate(plan, load, { seed: at, requests: 1200 });
    for (const metric of metrics) {
      for (const statistic of statistics) {
        const expected = simulated[metric][statistic];
        if (!(expected > 0)) continue;
        const error = Math.abs(closed[metric][statistic].value / expected - 1);
        const key = `${metric} ${statistic}`;
        found.set(key, [...(found.get(key) ?? []), error]);
      }
    }
  }
  return found;
}

describe("closed form against the simulator, on 500 random plans", () => {
  const all = errors();
  const median = (metric: string, statistic: Statistic) => {
    const sorted = (all.get(`${metric} ${statistic}`) ?? []).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };

  it.each(metrics)("has a median error of the mean %s within 8 %%", (metric) => {
    expect(median(metric, "mean")).toBeLessThan(0.08);
    expect(median(metric, "p50")).toBeLessThan(0.08);
  });

  it.each(statistics)("is within 20 %% for the %s end-to-end latency in four of five plans", (statistic) => {
    const sorted = (all.get(`endToEndLatencySeconds ${statistic}`) ?? []).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(0.8 * sorted.length)]).toBeLessThan(0.2);
  });

  it.each(metrics)("has a median error of the 95th and 99th percentile of %s within 16 %%", (metric) => {
    expect(median(metric, "p95")).toBeLessThan(0.16);
    expect(median(metric, "p99")).toBeLessThan(0.16);
  });
});
