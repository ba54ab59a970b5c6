import { describe, expect, it } from "vitest";
import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.js";
import { nvidiaH200Sxm } from "../../src/accelerators/nvidiaH200Sxm.js";
import { llama31_8b } from "../../src/architectures/llama31_8b.js";
import type { ReplicaLoad } from "../../src/inference/replica.js";
import { closedLoop } from "../../src/load/closedLoop.js";
import { lengths } from "../../src/load/lengths.js";
import { prepareLoad } from "../../src/load/loadPlan.js";
import { poisson } from "../../src/load/poisson.js";
import { type DisaggregatedPlan, estimateDisaggregated } from "../../src/load/pools/estimateDisaggregated.js";
import { joinedParts, poolDistributions, poolTimes, workerParts } from "../../src/load/pools/openPools.js";
import { decodeRateOf, poolState, prefillRateOf } from "../../src/load/pools/poolState.js";
import { transferSecondsOf } from "../../src/load/pools/transferSeconds.js";
import { fixtureProfile } from "../inference/fixtureProfile.ts";
import { linearReplica } from "../inference/linearReplica.ts";

// A step takes 10 s, 1 s a sequence and 0.5 s a prompt token; prompts have 20 tokens, outputs 10 decode steps; 8 requests run at once.
const pool = (workers: number, change: Partial<ReplicaLoad> = {}) => ({
  replica: linearReplica(change, { requestSeconds: 4 }),
  workers,
});

describe("pools of workers", () => {
  it("prefill 8 prompts in 90 s on each worker, and decode 8 sequences in 10 steps of 18 s", () => {
    expect(prefillRateOf(pool(3))).toBeCloseTo((3 * 8) / 90, 12);
    expect(decodeRateOf(pool(3))).toBeCloseTo((3 * 8) / 180, 12);
    expect(decodeRateOf(pool(3, { outputTokens: 1 }))).toBeCloseTo((3 * 8) / 18, 12);
  });

  it("of a single request take 4 + 20 s, 5 s of transfer, half a step and 10 steps of 11 s", () => {
    const { timeToFirstToken, timePerOutputToken, requestsPerSecond, batch } = poolState(pool(4), pool(2), 1, 5);
    expect(timePerOutputToken).toBe(11);
    const busy = requestsPerSecond / ((4 * 8) / 90);
    const wait = (busy * 90) / (32 * 2 * (1 - busy));
    expect(timeToFirstToken).toBeCloseTo(29 + 5.5 + wait, 6);
    expect(requestsPerSecond).toBeCloseTo(1 / (timeToFirstToken + 110), 9);
    expect(batch).toBeCloseTo(110 * requestsPerSecond, 9);
  });

  it.each([2, 6, 11])(
    "with %d requests obey Little's law, and prompts wait as at a server of constant service",
    (inFlight) => {
      const { timeToFirstToken, timePerOutputToken, requestsPerSecond, batch } = poolState(
        pool(4),
        pool(2),
        inFlight,
        5,
      );
      expect(timePerOutputToken).toBeCloseTo(10 + Math.max(1, batch / 2), 6);
      expect(requestsPerSecond).toBeCloseTo(batch / (10 * timePerOutputToken), 9);
      const prefill = 32 / 90;
      const busy = requestsPerSecond / prefill;
      expect(timeToFirstToken).toBeCloseTo(29 + timePerOutputToken / 2 + busy / (2 * prefill * (1 - busy)), 6);
      expect(requestsPerSecond * (timeToFirstToken + 10 * timePerOutputToken)).toBeCloseTo(inFlight, 6);
    },
  );

  it("are full with 16 sequences on two decode workers, while 60 requests queue", () => {
    const { timeToFirstToken, timePerOutputToken, requestsPerSecond, batch, binding } = poolState(
      pool(4),
      pool(2),
      60,
      5,
    );
    expect([batch, timePerOutputToken, binding]).toEqual([16, 18, "decode"]);
    expect(requestsPerSecond).toBeCloseTo(16 / 180, 12);
    expect(timeToFirstToken).toBeCloseTo(60 / (16 / 180) - 180, 6);
  });

  it("decode no more than one prefill worker feeds", () => {
    const slow = { ...pool(1, { inputTokens: 100 }) };
    const { requestsPerSecond, prefillRate, decodeRate, binding, batch, timePerOutputToken } = poolState(
      slow,
      pool(4),
      60,
      5,
    );
    expect(prefillRate).toBeCloseTo(8 / 410, 12);
    expect(decodeRate).toBeCloseTo(32 / 180, 12);
    expect(binding).toBe("prefill");
    expect(requestsPerSecond).toBeCloseTo(prefillRate, 9);
    expect(batch).toBeCloseTo(10 * timePerOutputToken * prefillRate, 6);
  });
});

const base: DisaggregatedPlan = {
  model: llama31_8b,
  prefill: { accelerator: nvidiaH200Sxm, workers: 2, tensorParallel: 2, efficiency: fixtureProfile },
  decode: { accelerator: nvidiaH100Sxm, workers: 3, pipelineParallel: 2, efficiency: fixtureProfile },
  input: 3000,
  output: 300,
  concurrency: 64,
};
const estimate = (change: object = {}) => {
  const found = estimateDisaggregated({ ...base, ...change });
  if (!found.fits) throw new Error("fits");
  return found;
};

describe("estimateDisaggregated", () => {
  const found = estimate();

  it("counts 2 x 2 and 3 x 2 accelerators, 300 tokens a request, and 131,072 bytes a prompt token over 50 GB/s", () => {
    expect(found.accelerators).toBe(10);
    expect(found.outputTokensPerSecond.value).toBeCloseTo(300 * found.requestsPerSecond.value, 6);
    expect(found.transferSeconds).toBeCloseTo((131_072 * 3000) / 50e9 / 2, 9);
    expect(estimate({ linkBytesPerSecond: 25e9 }).transferSeconds).toBeCloseTo((131_072 * 3000) / 25e9 / 2, 9);
    const seconds = found.timeToFirstTokenSeconds.value + 299 * found.timePerOutputTokenSeconds.value;
    expect(found.requestsPerSecond.value * seconds).toBeCloseTo(64, 6);
    expect(found.batch).toBeCloseTo(found.requestsPerSecond.value * 299 * found.timePerOutputTokenSeconds.value, 6);
  });

  it("has intervals by the spread of each metric", () => {
    const factors = [
      ["timeToFirstTokenSeconds", 2],
      ["timePerOutputTokenSeconds", 1.5],
      ["requestsPerSecond", 1.25],
      ["outputTokensPerSecond", 1.25],
    ] as const;
    for (const [name, factor] of factors) {
      const { value, interval } = found[name];
      expect(interval.low).toBeCloseTo(value / factor, 9);
      expect(interval.high).toBeCloseTo(value * factor, 9);
    }
  });

  it("is balanced where both pools sustain the same rate", () => {
    const decode = { ...base.decode, workers: 100 };
    const perDecoder = found.balancedPrefillWorkers;
    expect(estimate({ decode }).balancedPrefillWorkers).toBeCloseTo(perDecoder, 9);
    expect(perDecoder).toBeCloseTo(found.decodeRequestsPerSecond / 3 / (found.prefillRequestsPerSecond / 2), 9);
    const fewer = estimate({ decode, prefill: { ...base.prefill, workers: Math.floor(100 * perDecoder) } });
    const more = estimate({ decode, prefill: { ...base.prefill, workers: Math.ceil(100 * perDecoder) + 1 } });
    expect([fewer.binding, more.binding]).toEqual(["prefill", "decode"]);
  });

  it("returns the missing memory of the pool that does not fit", () => {
    const small = { ...nvidiaH100Sxm, memoryBytes: 10e9 };
    for (const name of ["prefill", "decode"] as const) {
      const large = estimateDisaggregated({ ...base, [name]: { accelerator: small, workers: 1 } });
      expect(large).toMatchObject({ fits: false, memory: { availableBytes: 10e9 } });
    }
  });

  it.each([
    ["plan must be an object", undefined],
    ["prefill must be an object", { prefill: 1 }],
    ["prefill.workers must be a whole number of at least 1", { prefill: { ...base.prefill, workers: 0 } }],
    ["decode.workers must be a whole number of at least 1", { decode: { ...base.decode, workers: 1.5 } }],
    ["concurrency must be a whole number of at least 1", { concurrency: 0 }],
    ["linkBytesPerSecond must be", { linkBytesPerSecond: 0 }],
    ["input must", { input: 0 }],
  ])("throws: %s", (message, change) => {
    expect(() => estimateDisaggregated((change && { ...base, ...change }) as never)).toThrow(message);
  });
});

describe("pools under requests that arrive", () => {
  const shape = { input: lengths(2000, { variation: 0.5 }), output: lengths(200, { variation: 0.5 }) };
  const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
  const prefill = prepareLoad(plan, poisson(1, { input: shape.input, output: 1 }));
  const decode = prepareLoad({ ...plan, cachedInputTokens: 2000 }, poisson(1, shape));
  const pools = { prefill, decode, squaredVariation: 1, transferSeconds: transferSecondsOf(decode, 50e9) };

  it("have the first token of the prefill worker, after the transfer, and the pace of the decode worker", () => {
    const [prompts, decoding] = [workerParts(prefill, 1, 2), workerParts(decode, 1, 3)];
    const parts = joinedParts(prompts, decoding, pools.transferSeconds);
    const times = poolTimes(pools, 2, 3);
    expect(times.timeToFirstToken.mean).toBeCloseTo(parts.timeToFirstToken, 9);
    expect(times.timePerOutputToken.mean).toBeCloseTo(decoding.timePerOutputToken, 9);
    const distributions = poolDistributions(pools, parts);
    for (const [name, share] of [
      ["p50", 0.5],
      ["p99", 0.99],
    ] as const)
      for (const metric of ["timeToFirstToken", "timePerOutputToken"] as const)
        expect(distributions[metric].below(times[metric][name])).toBeCloseTo(share, 3);
    expect(distributions.endToEndLatency).toEqual(times.endToEndLatency);
    const later = poolTimes({ ...pools, transferSeconds: pools.transferSeconds + 1 }, 2, 3);
    expect(later.timeToFirstToken.p50 - times.timeToFirstToken.p50).toBeCloseTo(1, 3);
    expect(poolTimes({ ...pools, squaredVariation: 4 }, 2, 3).timeToFirstToken.p99).toBeGreaterThan(
      times.timeToFirstToken.p99,
    );
  });

  it("wait longer for prompts of varied lengths", () => {
    const even = prepareLoad(plan, closedLoop(1, { input: 2000, output: 1 }));
    const waits = [even, prefill].map((each) => {
      const { waiting, meanWait } = workerParts(each, 1, 2);
      return waiting * meanWait;
    });
    // Pollaczek and Khinchine: 1 + 0.5^2 times as long.
    expect((waits[1] ?? 0) / (waits[0] ?? 1)).toBeCloseTo(1.25, 6);
  });
});
