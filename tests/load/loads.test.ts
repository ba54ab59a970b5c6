import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import { burst } from "../../src/load/burst.js";
import { bursty } from "../../src/load/bursty.js";
import { checkLoad } from "../../src/load/checkLoad.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { constantRate } from "../../src/load/constantRate.js";
import { intakeSecondsOf } from "../../src/load/frontEnd.js";
import { lengths } from "../../src/load/lengths.js";
import { poisson } from "../../src/load/poisson.js";
import { poolSizes } from "../../src/load/pools/poolSizes.js";
import { transferSecondsOf } from "../../src/load/pools/transferSeconds.js";
import { type PrefixCache, prefixHits } from "../../src/load/prefixes/prefixHits.js";
import { meanWaitSeconds } from "../../src/load/queueing/meanWaitSeconds.js";
import { prefillServersPerDecodeServer } from "../../src/load/queueing/prefillServersPerDecodeServer.js";
import { waitingProbability } from "../../src/load/queueing/waitingProbability.js";
import { acceptedTokens } from "../../src/load/speculation/acceptedTokens.js";
import { speculate } from "../../src/load/speculation/speculate.js";
import { trace } from "../../src/load/trace.js";

const shape = { input: 100, output: { mean: 10, variation: 0.5 } };
const described = { input: { mean: 100, variation: 0 }, output: { mean: 10, variation: 0.5 } };

describe("loads", () => {
  it("are plain data", () => {
    const rate = { arrivals: "rate", requestsPerSecond: 4, ...described };
    expect(poisson(4, shape)).toEqual({ ...rate, squaredVariation: 1 });
    expect(constantRate(4, { ...shape, requests: 9 })).toEqual({ ...rate, squaredVariation: 0, requests: 9 });
    expect(bursty(4, { ...shape, squaredVariation: 3 })).toEqual({ ...rate, squaredVariation: 3 });
    expect(closedLoop(8, shape)).toEqual({ arrivals: "closed-loop", concurrency: 8, ...described });
    expect(burst(9, shape)).toEqual({ arrivals: "burst", requests: 9, ...described });
    expect(burst(9, { ...shape, concurrency: 2 })).toEqual({
      arrivals: "burst",
      requests: 9,
      concurrency: 2,
      ...described,
    });
    expect(lengths(100)).toEqual({ mean: 100, variation: 0 });
    expect(lengths(100, { variation: 2 })).toEqual({ mean: 100, variation: 2 });
  });

  it("of a trace have the moments of its requests: gaps of 1 and 3 s, 10 and 30 tokens", () => {
    const at = (arrivalSeconds: number, inputTokens: number) => ({ arrivalSeconds, inputTokens, outputTokens: 5 });
    const found = trace([at(5, 30), at(1, 10), at(2, 20)]);
    expect(found.trace.map(({ arrivalSeconds }) => arrivalSeconds)).toEqual([1, 2, 5]);
    expect(found.requestsPerSecond).toBe(0.5);
    expect(found.squaredVariation).toBeCloseTo(0.25, 12);
    expect(found.input.mean).toBe(20);
    expect(found.input.variation).toBeCloseTo(Math.sqrt(200 / 3) / 20, 12);
    expect(found.output).toEqual({ mean: 5, variation: 0 });
  });

  const request = { arrivalSeconds: 1, inputTokens: 1, outputTokens: 1 };
  const mistakes: readonly (readonly [string, () => unknown])[] = [
    ["requestsPerSecond must", () => poisson(0, shape)],
    ["input must", () => poisson(1, { ...shape, input: 0 })],
    ["output must", () => constantRate(1, { ...shape, output: -1 })],
    ["output.mean must", () => constantRate(1, { ...shape, output: { mean: 0, variation: 0 } })],
    ["output.variation must", () => constantRate(1, { ...shape, output: { mean: 1, variation: -1 } })],
    ["input must be a number of tokens, or what lengths returned", () => burst(1, { ...shape, input: "9" as never })],
    ["requests must", () => poisson(1, { ...shape, requests: 0 })],
    ['options option "speed"', () => poisson(1, { ...shape, speed: 1 } as never)],
    ['options option "speed"', () => constantRate(1, { ...shape, speed: 1 } as never)],
    ['options option "speed"', () => bursty(1, { ...shape, squaredVariation: 1, speed: 1 } as never)],
    ['options option "speed"', () => closedLoop(1, { ...shape, speed: 1 } as never)],
    ['options option "speed"', () => burst(1, { ...shape, speed: 1 } as never)],
    ["squaredVariation must", () => bursty(1, { ...shape, squaredVariation: -1 })],
    ["concurrency must", () => closedLoop(0, shape)],
    ["input must", () => closedLoop(1, { ...shape, input: 0 })],
    ["output must", () => closedLoop(1, { ...shape, output: 0 })],
    ["requests must", () => burst(0, shape)],
    ["concurrency must", () => burst(1, { ...shape, concurrency: 0 })],
    ["output must", () => burst(1, { ...shape, output: 0 })],
    ["mean must", () => lengths(0)],
    ['spread option "deviation"', () => lengths(1, { deviation: 1 } as never)],
    [
      "load must be what poisson, constantRate, bursty, closedLoop, burst or trace returned",
      () => checkLoad(1 as never),
    ],
    ["load.arrivals must be one of rate, closed-loop, burst, trace", () => checkLoad({ ...described } as never)],
    ["load.requestsPerSecond must", () => checkLoad({ ...poisson(1, shape), requestsPerSecond: 0 })],
    ["load.squaredVariation must", () => checkLoad({ ...poisson(1, shape), squaredVariation: -1 })],
    ["load.requests must", () => checkLoad({ ...poisson(1, shape), requests: 0 })],
    ["load.input.mean must", () => checkLoad({ ...poisson(1, shape), input: { mean: 0, variation: 0 } })],
    ["load.concurrency must", () => checkLoad({ ...closedLoop(1, shape), concurrency: 0 })],
    ['load option "requests"', () => checkLoad({ ...closedLoop(1, shape), requests: 1 } as never)],
    ["load.requests must", () => checkLoad({ ...burst(1, shape), requests: 0 })],
    ["load.concurrency must", () => checkLoad({ ...burst(1, shape), concurrency: 0 })],
    ["load.trace must be a list", () => checkLoad({ ...poisson(1, shape), arrivals: "trace" } as never)],
    ["at least two requests", () => trace([request])],
    ["requests that arrive at different times", () => trace([request, request])],
    ["requests must be a list", () => trace(1 as never)],
    ["arrivalSeconds must", () => trace([{ ...request, arrivalSeconds: -1 }, request])],
    ["inputTokens must", () => trace([{ ...request, inputTokens: 0 }, request])],
    ["outputTokens must", () => trace([{ ...request, outputTokens: 0 }, request])],
    ["blocks must be a list", () => trace([{ ...request, blocks: 1 as never }, request])],
    ['requests[1] option "user"', () => trace([request, { ...request, user: 1 } as never])],
    ["serviceSeconds must", () => meanWaitSeconds({ servers: 1, arrivalsPerSecond: 1, serviceSeconds: 0 })],
    ["arrivalsPerSecond must", () => meanWaitSeconds({ servers: 1, arrivalsPerSecond: -1, serviceSeconds: 1 })],
    [
      "arrivalsPerSecond must be below 4, the capacity of the servers; got 4.",
      () => meanWaitSeconds({ servers: 2, arrivalsPerSecond: 4, serviceSeconds: 0.5 }),
    ],
    [
      "squaredVariation must",
      () => meanWaitSeconds({ servers: 1, arrivalsPerSecond: 0, serviceSeconds: 1, squaredVariation: -1 }),
    ],
    ["offeredLoad must be below the 2 servers; got 2.", () => waitingProbability({ servers: 2, offeredLoad: 2 })],
    ["offeredLoad must", () => waitingProbability({ servers: 2, offeredLoad: -1 })],
    ["servers must", () => waitingProbability({ servers: 0, offeredLoad: 0 })],
    ['queue option "load"', () => waitingProbability({ servers: 1, offeredLoad: 0, load: 1 } as never)],
  ];

  it.each(mistakes)("throw: %s", (message, run) => {
    expect(run).toThrow(message);
  });
});

describe("queues", () => {
  it("of one server make a request wait with the probability of its load, of two with 2 r^2 / (1 + r)", () => {
    expect(waitingProbability({ servers: 1, offeredLoad: 0.3 })).toBeCloseTo(0.3, 12);
    expect(waitingProbability({ servers: 2, offeredLoad: 1 })).toBeCloseTo(1 / 3, 12);
    expect(waitingProbability({ servers: 2, offeredLoad: 0 })).toBe(0);
  });

  it("wait half as long for constant service: 0.5 * 2 / (1 - 0.5) / 2 = 1 s", () => {
    const queue = { servers: 1, arrivalsPerSecond: 0.25, serviceSeconds: 2 };
    expect(meanWaitSeconds(queue)).toBeCloseTo(1, 12);
    expect(meanWaitSeconds({ ...queue, squaredVariation: 1 })).toBeCloseTo(2, 12);
  });

  it.each(["prefillSeconds", "decodeBatch", "stepSeconds", "outputTokens"])("throw for %s of 0", (name) => {
    const pair = { prefillSeconds: 2, decodeBatch: 3, stepSeconds: 0.5, outputTokens: 4 };
    expect(prefillServersPerDecodeServer(pair)).toBe(3);
    expect(() => prefillServersPerDecodeServer({ ...pair, [name]: 0 })).toThrow(`${name} must`);
  });
});

describe("pools", () => {
  const demand = {
    inputTokensPerSecond: 600,
    outputTokensPerSecond: 100,
    prefillTokensPerSecond: 200,
    decodeTokensPerSecond: 50,
  };

  it("have 600 / 200 prefill and 100 / 50 decode workers", () => {
    expect(poolSizes(demand)).toEqual({ prefill: 3, decode: 2, total: 5 });
  });

  it.each([
    ["inputTokensPerSecond", -1],
    ["outputTokensPerSecond", -1],
    ["prefillTokensPerSecond", 0],
    ["decodeTokensPerSecond", 0],
  ])("throw for %s of %d", (name, value) => {
    expect(() => poolSizes({ ...demand, [name]: value })).toThrow(`${name} must`);
  });

  it("transfer 200 of 300 bytes over links of 10 bytes/s from each of 2 stages in 10 s", () => {
    const prepared = { memory: { cacheBytesPerRequest: 300 }, parallel: { pipeline: 2 } };
    const load = { input: { mean: 100 }, output: { mean: 50 } };
    expect(transferSecondsOf({ prepared, load } as unknown as Parameters<typeof transferSecondsOf>[0], 10)).toBe(10);
  });

  it("receive bursts through the front end of vLLM in 12 ms a request, 1 ms for gpt-oss", () => {
    const seconds = (id: string, engine?: string) =>
      intakeSecondsOf({
        prepared: { architecture: { id }, options: { limits: engine === undefined ? undefined : { engine } } },
      } as unknown as Parameters<typeof intakeSecondsOf>[0]);
    expect([
      seconds("llama", "vllm"),
      seconds("gpt-oss-20b", "vllm"),
      seconds("llama", "sglang"),
      seconds("llama"),
    ]).toEqual([0.012, 0.001, 0, 0]);
  });
});

describe("prefixHits", () => {
  const requests = Array.from({ length: 8 }, (_, at) => ({
    arrivalSeconds: at,
    inputTokens: 10,
    outputTokens: 1,
    blocks: [at % 4],
  }));

  it("finds half of the repeated blocks in a cache for 2 of 4 blocks, each used twice in 7 s", () => {
    const found = prefixHits(trace(requests), { blockTokens: 10, cacheTokens: 20 });
    expect(found.unboundedHitShare).toBe(0.5);
    expect(found.residenceSeconds).toBeCloseTo(3.5 * Math.LN2, 9);
    expect(found.hitShare).toBeCloseTo(0.25, 9);
    expect(found.cachedInputTokens).toBeCloseTo(2.5, 9);
  });

  it("keeps everything in a cache for all blocks, and counts at most the prompt", () => {
    const all = prefixHits(trace(requests), { blockTokens: 16, cacheTokens: 64 });
    expect(all).toEqual({ hitShare: 0.5, unboundedHitShare: 0.5, cachedInputTokens: 5, residenceSeconds: null });
    expect(prefixHits(trace(requests), { blockTokens: 5 }).hitShare).toBe(0.25);
  });

  it("keeps 3.9 of 4 blocks, each used twice, for longer than the trace: 7 s / 2 x ln 40", () => {
    const found = prefixHits(trace(requests), { blockTokens: 10, cacheTokens: 39 });
    expect(found.residenceSeconds).toBeCloseTo(3.5 * Math.log(40), 9);
    expect(found.hitShare).toBeCloseTo(0.5 * (1 - 1 / 40), 9);
  });

  it("needs a block in at least one request", () => {
    const none = requests.map((request) => ({ ...request, blocks: [] }));
    expect(() => prefixHits(trace(none))).toThrow("load must be a trace whose requests have blocks");
  });

  it("ends a prefix at the first block that was not used before", () => {
    const blocks = [
      [1, 2, 3],
      [1, 9, 3],
      [7, 2],
    ];
    const chained = blocks.map((each, at) => ({ arrivalSeconds: at, inputTokens: 30, outputTokens: 1, blocks: each }));
    expect(prefixHits(trace(chained), { blockTokens: 10 }).unboundedHitShare).toBeCloseTo(10 / 90, 12);
  });

  it.each([
    [{ blockTokens: 0 }, "blockTokens must"],
    [{ cacheTokens: 0 }, "cacheTokens must"],
    [{ size: 1 }, 'cache option "size"'],
  ])("throws for %o", (cache, message) => {
    expect(() => prefixHits(trace(requests), cache as PrefixCache)).toThrow(message);
  });
});

describe("speculate", () => {
  const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
  const options = { input: 200, output: 100, batch: 4, drafts: 2, acceptance: 0.5 };
  const found = speculate(plan, options);
  if (!found.fits) throw new Error("fits");

  it("accepts 1 + 0.5 + 0.25 tokens a step", () => {
    expect(acceptedTokens(0.5, 2)).toBeCloseTo(1.75, 12);
    expect(found.tokensPerStep).toBeCloseTo(1.75, 12);
    expect(found.speedUp).toBeCloseTo(
      found.plainTimePerOutputTokenSeconds.value / found.timePerOutputTokenSeconds.value,
      12,
    );
  });

  it("halves the time per token with twice the tokens per step", () => {
    const one = speculate(plan, { ...options, acceptance: undefined, acceptedTokens: 1 });
    const two = speculate(plan, { ...options, acceptance: undefined, acceptedTokens: 2 });
    if (!one.fits || !two.fits) throw new Error("fits");
    expect(one.timePerOutputTokenSeconds.value / two.timePerOutputTokenSeconds.value).toBeCloseTo(2, 12);
  });

  it("drafts with 1 of 32 layers, whose weights and cache leave less for requests", () => {
    expect(found.draftWeightBytes / (2 * 8_030_261_248)).toBeCloseTo(1 / 32, 6);
    // Keys and values of 8 heads with 128 values of 2 bytes, for 300 tokens.
    expect(found.draftCacheBytesPerRequest).toBe(2 * 8 * 128 * 2 * 300);
  });

  it.each([
    [{ batch: 0 }, "batch must"],
    [{ drafts: 0 }, "drafts must"],
    [{ acceptance: 1.5 }, "acceptance must"],
    [{ acceptedTokens: 0.5 }, "acceptedTokens must"],
    [{ acceptedTokens: 1001 }, "acceptedTokens must"],
    [{ verifiedTokens: 0 }, "verifiedTokens must"],
    [{ tree: 1 }, 'speculation option "tree"'],
  ])("throws for %o", (change, message) => {
    expect(() => speculate(plan, { ...options, ...change })).toThrow(message);
  });
});
