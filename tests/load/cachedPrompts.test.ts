import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { burst } from "../../src/load/burst.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import type { Load } from "../../src/load/load.js";
import { maximumRate } from "../../src/load/maximumRate.js";
import { poisson } from "../../src/load/poisson.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
const served = (load: Load, cachedInputTokens: number) => {
  const result = estimateLoad({ ...plan, load, cachedInputTokens });
  if (!result.fits || result.saturated) throw new Error("fits and keeps up");
  return result;
};

describe("prompts that are wholly cached", () => {
  const shape = { input: 100, output: 50 };
  it.each<[what: string, load: Load]>([
    ["a burst", burst(40, shape)],
    ["a burst with 4 in flight", burst(40, { ...shape, concurrency: 4 })],
    ["a run beyond saturation", poisson(20_000, { ...shape, requests: 50 })],
    ["a rate", poisson(2, shape)],
    ["a closed loop", closedLoop(4, shape)],
    ["a closed loop of single tokens", closedLoop(4, { input: 100, output: 1 })],
  ])("take about as long as prompts with one uncached token, under %s", (_, load) => {
    const [all, most] = [served(load, 100), served(load, 99)];
    for (const name of ["timeToFirstTokenSeconds", "endToEndLatencySeconds"] as const)
      expect(Math.abs(all[name].mean.value / most[name].mean.value - 1)).toBeLessThan(0.04);
    expect(Math.abs(all.requestsPerSecond.value / most.requestsPerSecond.value - 1)).toBeLessThan(0.04);
  });

  it("are limited by decode steps, even if each returns one token", () => {
    const found = maximumRate(plan, { input: 100, output: 1 }, { timeToFirstTokenSeconds: { p95: 1 } });
    const cached = maximumRate(
      { ...plan, cachedInputTokens: 100 },
      { input: 100, output: 1 },
      { timeToFirstTokenSeconds: { p95: 1 } },
    );
    if (!found.fits || !cached.fits) throw new Error("fits");
    expect(cached.requestsPerSecond.value).toBeGreaterThan(found.requestsPerSecond.value);
    expect(Number.isFinite(cached.requestsPerSecond.value)).toBe(true);
    expect(Number.isFinite(cached.sustainableRequestsPerSecond.value)).toBe(true);
  });
});
