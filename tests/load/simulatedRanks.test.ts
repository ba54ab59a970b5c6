import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { engineLimits } from "../../src/efficiency/engineLimits.js";
import { burst } from "../../src/load/burst.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import type { Load } from "../../src/load/load.js";
import { poisson } from "../../src/load/poisson.js";
import { simulate } from "../../src/load/simulation/simulate.js";
import type { Simulation } from "../../src/load/simulation/simulation.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
const limited = (maxSequences: number) => ({
  ...plan,
  limits: engineLimits("vllm", nvidiaH100Sxm, { maxSequences, maxBatchedTokens: 2048 }),
});
const shape = { input: 100, output: 20 };
const run = (load: Load, change: object, requests?: number) =>
  simulate({ ...plan, ...change }, load, { seed: 3, requests });

/** Largest number of requests of the rank that are in flight, or past their first token, at the same time. */
function most({ requests }: Simulation, from: "sent" | "first"): number {
  const spans = requests.map(({ sentSeconds, timeToFirstTokenSeconds, endToEndLatencySeconds }) => ({
    begin: sentSeconds + (from === "first" ? timeToFirstTokenSeconds : 0),
    end: sentSeconds + endToEndLatencySeconds,
  }));
  return Math.max(...spans.map(({ begin }) => spans.filter((each) => each.begin <= begin && begin < each.end).length));
}

describe("one rank of four: two replicas of two stages", () => {
  const ranks = { dataParallel: 2, pipelineParallel: 2 };

  it("gets a quarter of the requests and reports the rates of all", () => {
    const found = run(burst(40, shape), ranks);
    expect(found.requests).toHaveLength(10);
    expect(found.requestsPerSecond).toBeCloseTo(40 / found.seconds, 9);
    expect(found.outputTokensPerSecond).toBeCloseTo(800 / found.seconds, 9);
    expect(run(burst(2, shape), ranks).requests).toHaveLength(1);
    expect(run(burst(7, shape), ranks).requests).toHaveLength(2);
  });

  it("decodes each request from its first to its last token", () => {
    for (const load of [burst(40, shape), burst(40, { ...shape, concurrency: 8 })]) {
      const found = run(load, ranks);
      const decoding = found.requests.reduce(
        (sum, { endToEndLatencySeconds, timeToFirstTokenSeconds }) =>
          sum + endToEndLatencySeconds - timeToFirstTokenSeconds,
        0,
      );
      expect(found.batch).toBeCloseTo((4 * decoding) / found.seconds, 6);
    }
  });

  it("has a quarter of those in flight, but at least one", () => {
    expect(most(run(closedLoop(12, shape), ranks, 20), "sent")).toBe(3);
    expect(most(run(burst(40, { ...shape, concurrency: 8 }), ranks), "sent")).toBe(2);
    expect(most(run(closedLoop(1, shape), ranks, 20), "sent")).toBe(1);
  });

  it("has half of the places of its replica", () => {
    expect(most(run(burst(80, shape), { ...limited(8), ...ranks }), "first")).toBe(4);
    expect(most(run(burst(80, shape), { ...limited(8) }), "first")).toBe(8);
    expect(most(run(burst(80, shape), { ...limited(1), ...ranks }), "first")).toBe(1);
  });

  it("has half of the cache of its replica, which 11 of 15 requests with all their tokens exceed", () => {
    const accelerator = { ...nvidiaH100Sxm, memoryBytes: 11.7e9 };
    const long = { input: 1000, output: 300 };
    const staged = { ...limited(64), accelerator, pipelineParallel: 2 };
    const memory = estimateLoad({ ...plan, ...staged, load: burst(30, long) }).memory;
    const seats = Math.floor(memory.largestBatch / 2);
    expect(seats * 1300).toBeGreaterThan(memory.cacheCapacityTokens / 2);
    expect(seats * 1300).toBeLessThan(memory.cacheCapacityTokens);
    expect(run(burst(30, long), staged).preemptions).toBeGreaterThan(0);
  });

  it("gets requests at a quarter of the rate", () => {
    const last = (change: object) =>
      run(poisson(4, { ...shape, requests: 4000 }), change).requests.at(-1)?.sentSeconds ?? 0;
    expect(Math.abs(last({}) / 1000 - 1)).toBeLessThan(0.05);
    expect(Math.abs(last(ranks) / 1000 - 1)).toBeLessThan(0.1);
  });
});

describe("statistics of a run", () => {
  const latencies = (found: Simulation, from: number, to: number) =>
    found.requests.slice(from, to).map(({ endToEndLatencySeconds }) => endToEndLatencySeconds);
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

  it("leave out the first fifth of an unlimited load and none of a finite one", () => {
    const varied = { input: { mean: 500, variation: 1 }, output: { mean: 50, variation: 1 } };
    const endless = run(poisson(20, varied), {}, 50);
    expect(endless.endToEndLatencySeconds.mean).toBeCloseTo(mean(latencies(endless, 10, 50)), 9);
    const finite = run(poisson(20, { ...varied, requests: 50 }), {});
    expect(finite.endToEndLatencySeconds.mean).toBeCloseTo(mean(latencies(finite, 0, 50)), 9);
  });

  it("of a closed loop leave out a fifth, or the first round, and the last round, but never more than half at each end", () => {
    const varied = { input: { mean: 500, variation: 1 }, output: { mean: 50, variation: 1 } };
    for (const [inFlight, from, to] of [
      [2, 10, 48],
      [12, 12, 38],
      [25, 25, 25],
      [40, 25, 25],
    ] as const) {
      const found = run(closedLoop(inFlight, varied), {}, 50);
      if (from < to) expect(found.endToEndLatencySeconds.mean).toBeCloseTo(mean(latencies(found, from, to)), 9);
      else expect(found.endToEndLatencySeconds.mean).toBe(0);
    }
  });
});
