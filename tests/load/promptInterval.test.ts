import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import type { Load } from "../../src/load/load.js";
import { poisson } from "../../src/load/poisson.js";
import { simulate } from "../../src/load/simulation/simulate.js";

const planOf = (promptIntervalSteps?: number) => ({
  model: llama31_8b,
  accelerator: nvidiaH100Sxm,
  limits: engineLimits("vllm", nvidiaH100Sxm, { version: "0.11.0", promptIntervalSteps }),
});
const shape = { input: 512, output: lengths(400, { variation: 0.5 }) };
const intervals = [2, 10, 30];
const loads = [closedLoop(8, shape), closedLoop(64, shape), poisson(2, shape), poisson(8, shape)];

/** Mean latencies of a plan under a load. */
function fitted(plan: ReturnType<typeof planOf>, load: Load) {
  const found = estimateLoad({ ...plan, load });
  if (!found.fits || found.timeToFirstTokenSeconds === null) throw new Error("the plan does not sustain the load");
  const { timeToFirstTokenSeconds, timePerOutputTokenSeconds } = found;
  return { timeToFirstTokenSeconds, timePerOutputTokenSeconds };
}

describe("promptIntervalSteps", () => {
  it("changes nothing at 1, where a prompt waits for the rest of the running step", () => {
    for (const load of loads) {
      expect(fitted(planOf(1), load)).toEqual(fitted(planOf(), load));
    }
  });

  it.each(intervals)("agrees with a simulated scheduler that checks for new requests every %d steps", (interval) => {
    for (const load of loads) {
      const plan = planOf(interval);
      const closed = fitted(plan, load);
      const simulated = simulate(plan, load, { seed: 7, requests: 2000 });
      for (const metric of ["timeToFirstTokenSeconds", "timePerOutputTokenSeconds"] as const) {
        expect(closed[metric].mean.value / simulated[metric].mean).toBeGreaterThan(0.85);
        expect(closed[metric].mean.value / simulated[metric].mean).toBeLessThan(1.15);
      }
    }
  });

  it("adds the wait to the time to first token while other requests run, and none to a lone request", () => {
    const first = (interval: number, concurrency: number) => {
      const found = fitted(planOf(interval), closedLoop(concurrency, shape));
      return { first: found.timeToFirstTokenSeconds.mean.value, each: found.timePerOutputTokenSeconds.mean.value };
    };
    expect(first(30, 1)).toEqual(first(1, 1));
    const [usual, waits] = [first(1, 16), first(30, 16)];
    const steps = (waits.first - usual.first) / waits.each;
    expect(steps).toBeGreaterThan(0.9 * 14.5 * (15 / 16));
    expect(steps).toBeLessThan(1.3 * 14.5);
  });
});
