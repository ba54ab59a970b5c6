import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { burst } from "../../src/load/burst.js";
import { bursty } from "../../src/load/bursty.js";
import { checkLoad } from "../../src/load/checkLoad.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { constantRate } from "../../src/load/constantRate.js";
import { estimateLoad } from "../../src/load/estimateLoad.js";
import { lengths } from "../../src/load/lengths.js";
import { maximumRate } from "../../src/load/maximumRate.js";
import { objectiveList } from "../../src/load/objectives.js";
import { poisson } from "../../src/load/poisson.js";
import { poolSizes } from "../../src/load/pools/poolSizes.js";
import { prefixHits } from "../../src/load/prefixes/prefixHits.js";
import { meanWaitSeconds } from "../../src/load/queueing/meanWaitSeconds.js";
import { prefillServersPerDecodeServer } from "../../src/load/queueing/prefillServersPerDecodeServer.js";
import { waitingProbability } from "../../src/load/queueing/waitingProbability.js";
import { simulate } from "../../src/load/simulation/simulate.js";
import { speculate } from "../../src/load/speculation/speculate.js";
import { trace } from "../../src/load/trace.js";

const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
const shape = { input: 100, output: 10 };
const request = { arrivalSeconds: 1, inputTokens: 10, outputTokens: 1 };
const traced = trace([request, { ...request, arrivalSeconds: 2 }]);
const nothing = undefined as never;
const rate = poisson(1, shape);
const withLoad = (change: object) => () => checkLoad({ ...rate, ...change } as never);
const extra = { ...shape, user: 1 } as never;

describe("errors of loads name the field, the range and a remedy", () => {
  it.each<[message: string, run: () => unknown]>([
    ["requestsPerSecond must be above 0 and at most 1e+40; got -1.", () => poisson(-1, shape)],
    ["requests must be a whole number of at least 1; got 1.5.", () => poisson(1, { ...shape, requests: 1.5 })],
    ["options must be an object", () => poisson(1, nothing)],
    ["options must be an object", () => constantRate(1, nothing)],
    ["options must be an object", () => bursty(1, nothing)],
    ["options must be an object", () => closedLoop(1, nothing)],
    ["options must be an object", () => burst(1, nothing)],
    ["spread must be an object", () => lengths(1, 1 as never)],
    ["variation must be a number from 0 to 10; got 10.5.", () => lengths(1, { variation: 10.5 })],
    ["variation must be a number from 0 to 10; got -1.", () => lengths(1, { variation: -1 })],
    ["squaredVariation must be", () => bursty(1, { ...shape } as never)],
    ['options option "user" is not known', () => poisson(1, extra)],
    ["load must be what poisson, constantRate, bursty, closedLoop, burst or trace returned", () => checkLoad(nothing)],
    [
      'load.arrivals must be one of rate, closed-loop, burst, trace; got "rates". Did you mean',
      withLoad({ arrivals: "rates" }),
    ],
    ["load.requestsPerSecond must be above 0", withLoad({ requestsPerSecond: -1 })],
    ["load.squaredVariation must be", withLoad({ squaredVariation: -1 })],
    ["load.input must be a number of tokens, or what lengths returned", withLoad({ input: 1 })],
    ["load.output.mean must be above 0", withLoad({ output: { mean: 0, variation: 0 } })],
    ["load.output.variation must be a number from 0 to 10", withLoad({ output: { mean: 1, variation: 11 } })],
    ['load option "users" is not known', withLoad({ users: 1 })],
    ['load option "users" is not known', () => checkLoad({ ...closedLoop(1, shape), users: 1 } as never)],
    ['load option "users" is not known', () => checkLoad({ ...burst(1, shape), users: 1 } as never)],
    ['load option "users" is not known', () => checkLoad({ ...traced, users: 1 } as never)],
    ["load.input.mean must be", () => checkLoad({ ...closedLoop(1, shape), input: { mean: 0, variation: 0 } })],
    ["load.output.mean must be", () => checkLoad({ ...burst(1, shape), output: { mean: 0, variation: 0 } })],
    ["load.requestsPerSecond must be", () => checkLoad({ ...traced, requestsPerSecond: 0 })],
    ["load.squaredVariation must be", () => checkLoad({ ...traced, squaredVariation: -1 })],
    ["load.trace must be a list", () => checkLoad({ ...traced, trace: 1 as never })],
    ["plan must be an object", () => estimateLoad(nothing)],
    ["cachedInputTokens must be", () => estimateLoad({ ...plan, load: rate, cachedInputTokens: -1 })],
    ["requests must be a list", () => trace(nothing)],
    ["requests[1].arrivalSeconds must be", () => trace([request, { ...request, arrivalSeconds: -1 }])],
    ["requests must be a list of at least two requests", () => trace([request])],
    ["requests must be requests that arrive at different times", () => trace([request, request])],
    ["load must be an object", () => prefixHits(nothing)],
    ["cache must be an object", () => prefixHits(traced, 1 as never)],
    ["load must be a trace whose requests have blocks", () => prefixHits(traced)],
    ["load.trace must be a list", () => prefixHits({ ...traced, trace: 1 as never })],
    ["load.trace[0] must be an object", () => prefixHits({ ...traced, trace: [1] as never })],
    ["load.trace[0].inputTokens must be", () => prefixHits({ ...traced, trace: [{ ...request, inputTokens: -1 }] })],
    [
      "load.trace[0].arrivalSeconds must be",
      () => prefixHits({ ...traced, trace: [{ ...request, arrivalSeconds: -1 }] }),
    ],
    [
      "load.trace[0].blocks must be a list",
      () => prefixHits({ ...traced, trace: [{ ...request, blocks: 1 as never }] }),
    ],
    ["blockTokens must be a whole number of at least 1; got 1.5.", () => prefixHits(traced, { blockTokens: 1.5 })],
    ["cacheTokens must be above 0", () => prefixHits(traced, { cacheTokens: -1 })],
    ["demand must be an object", () => poolSizes(nothing)],
    ["queue must be an object", () => meanWaitSeconds(nothing)],
    ["queue must be an object", () => waitingProbability(nothing)],
    ["pair must be an object", () => prefillServersPerDecodeServer(nothing)],
    ["servers must be a number from 1 to 10000000", () => waitingProbability({ servers: 10_000_001, offeredLoad: 1 })],
    ["arrivalsPerSecond must be", () => meanWaitSeconds({ servers: 1, arrivalsPerSecond: -1, serviceSeconds: 1 })],
    ["options must be an object", () => simulate(plan, rate, nothing)],
    ["seed must be a whole number of at least 0; got 0.5.", () => simulate(plan, rate, { seed: 0.5 })],
    [
      "requests must be a number from 1 to 1000000; got 1000001. Simulate fewer, or call estimateLoad, which answers for any number.",
      () => simulate(plan, burst(1_000_001, shape), { seed: 1 }),
    ],
    ["speculation must be an object", () => speculate(plan, nothing)],
    ["requests must be an object", () => maximumRate(plan, nothing, {})],
    ["objectives must be an object", () => objectiveList(nothing)],
    [
      "objectives.timePerOutputTokenSeconds.p90 must be above 0",
      () => objectiveList({ timePerOutputTokenSeconds: { p90: -1 } }),
    ],
    [
      'objectives.timeToFirstTokenSeconds option "p42"',
      () => objectiveList({ timeToFirstTokenSeconds: { p42: 1 } } as never),
    ],
  ])("throws: %s", (message, run) => {
    expect(run).toThrow(message);
  });

  it("accepts the ends of each range", () => {
    expect(lengths(1, { variation: 10 }).variation).toBe(10);
    expect(bursty(1, { ...shape, squaredVariation: 0 }).squaredVariation).toBe(0);
    expect(poisson(1, { ...shape, requests: 1 }).requests).toBe(1);
    expect(waitingProbability({ servers: 10_000_000, offeredLoad: 0 })).toBe(0);
    expect(simulate(plan, burst(2, shape), { seed: 0 }).requests).toHaveLength(2);
    expect(
      prefixHits({
        ...traced,
        trace: [
          { ...request, inputTokens: 0 },
          { ...request, blocks: [1] },
        ],
      }).hitShare,
    ).toBe(0);
    expect(checkLoad(traced)).toBe(traced);
  });
});
