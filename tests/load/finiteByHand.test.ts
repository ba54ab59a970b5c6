import { describe, expect, it } from "vitest";
import type { ReplicaLoad } from "../../src/inference/replica.js";
import { finiteRun, type RankRun } from "../../src/load/finite/finiteRun.js";
import { finiteTimes } from "../../src/load/finite/finiteTimes.js";
import { firstFill } from "../../src/load/finite/firstFill.js";
import { lengthStrata } from "../../src/load/lengthStrata.js";
import { linearReplica } from "../inference/linearReplica.ts";

// A step takes 10 s, 1 s a sequence and 0.5 s a prompt token. Outputs of 9 tokens decode in 8 steps, one in each slice.
const output = { mean: 9, variation: 0 };
const replicaOf = (change: Partial<ReplicaLoad> = {}) => linearReplica({ outputTokens: 9, ...change });
const followed = (run: Partial<RankRun>, change: Partial<ReplicaLoad> = {}) =>
  finiteRun(replicaOf(change), { requests: 4, inFlight: Infinity, seats: 8, rate: Infinity, output, ...run });
const timed = (run: Partial<RankRun>, requests: number, sentAtStart: number, change: Partial<ReplicaLoad> = {}) =>
  finiteTimes(replicaOf(change), followed({ requests, ...run }, change), requests, sentAtStart, lengthStrata(output));
const repeated = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

describe("a burst of 4 requests that fits into the batch", () => {
  it("runs its prompts in 50 s, 7 steps of 14 s and one in which half of them are left", () => {
    const run = followed({});
    expect(run.stepSeconds).toEqual([...repeated(7, 14), 12]);
    expect(run.decoding).toEqual([...repeated(7, 4), 2]);
    expect(run.seconds).toEqual([64, 78, 92, 106, 120, 134, 148, 160]);
    expect([run.begun.at(-1), run.sent.at(-1), run.slices, run.sliceSteps]).toEqual([4, 4, 8, 1]);
    // The run ends when less than half of a request is left: after seven eighths of the last step.
    expect(run.end).toBe(160 - 12 / 8);
  });

  it("gives each request its first token after 50 s, 7/8 of 14 s and 1/8 of 12 s a token, and 160 s in all", () => {
    const { timeToFirstToken, timePerOutputToken, endToEndLatency } = timed({}, 4, 4);
    for (const statistic of ["mean", "p50", "p99"] as const) {
      expect(timeToFirstToken[statistic]).toBeCloseTo(50, 9);
      expect(timePerOutputToken[statistic]).toBeCloseTo(13.75, 9);
      expect(endToEndLatency[statistic]).toBeCloseTo(160, 9);
    }
  });
});

describe("a burst of 6 requests with 4 in flight and 2 places", () => {
  it("replaces the 2 that end, whose prompts take 20 s", () => {
    const run = followed({ requests: 6, inFlight: 4, seats: 2 });
    expect(run.stepSeconds.slice(0, 8)).toEqual([...repeated(7, 12), 32]);
    expect(run.stepSeconds.slice(8, 16)).toEqual([...repeated(7, 12), 32]);
    expect(run.stepSeconds.slice(16)).toEqual([...repeated(7, 12), 11]);
    expect([run.seconds[7], run.seconds[15], run.seconds[23]]).toEqual([146, 262, 357]);
    expect([run.begun[6], run.begun[7], run.begun[14], run.begun[15]]).toEqual([2, 4, 4, 6]);
    expect([run.sent[6], run.sent[7]]).toEqual([4, 6]);
    expect([run.starting[6], run.starting[7], run.starting[15]]).toEqual([0, 2, 2]);
    expect(run.end).toBe(357 - 11 / 4);
    expect(run.skipped).toEqual({ slice: 400, requests: 0, seconds: 0 });
  });

  it("makes 2 wait for the places of the first 2, and 2 for a whole round", () => {
    // The second 2 start from 114 s to 146 s, and half of a step of 22 s later; the third 2 are sent then and wait 116 s.
    const { timeToFirstToken, timePerOutputToken, endToEndLatency } = timed({ inFlight: 4, seats: 2 }, 6, 4);
    expect(timeToFirstToken.mean).toBeCloseTo((30 + (114 + 16 + 11) + (116 + 11)) / 3, 9);
    expect(timePerOutputToken.mean).toBeCloseTo((116 + 116 + 105.5) / 3 / 8, 9);
    expect(endToEndLatency.mean).toBeCloseTo((30 + 141 + 127 + 116 + 116 + 105.5) / 3, 9);
    expect(timePerOutputToken.p50).toBeCloseTo(14.5, 9);
    expect(timePerOutputToken.p99).toBeCloseTo(14.5, 9);
    expect(timeToFirstToken.p99).toBeGreaterThan(150);
    expect(timeToFirstToken.p99).toBeLessThan(157);
  });
});

describe("a burst of 4 requests with 2 in flight", () => {
  it("sends the second 2 when the first 2 end; they wait for the rest of a step of 32 s and for their prompts", () => {
    const { timeToFirstToken } = timed({ inFlight: 2 }, 4, 2);
    // 60 prompt tokens next to 2 sequences take 42 s.
    expect(timeToFirstToken.mean).toBeCloseTo((30 + 42 + 16) / 2, 9);
    expect(timeToFirstToken.p99).toBeCloseTo(42 + (32 * 5) / 6, 6);
    expect(timeToFirstToken.p50).toBeGreaterThan(30);
    expect(timeToFirstToken.p50).toBeLessThan(42 + 32 / 6);
  });

  it("doubles the remaining step time if the engine schedules prompts every other step", () => {
    expect(timed({ inFlight: 2 }, 4, 2, { promptIntervalSteps: 2 }).timeToFirstToken.p99).toBeCloseTo(
      42 + 64 * (5 / 6),
      6,
    );
  });
});

describe("a long run", () => {
  it("of 100 requests, 2 at a time, skips 44 of its rounds and takes as long as all 50", () => {
    const run = followed({ requests: 100, inFlight: 2, seats: 2 });
    expect(run.skipped).toEqual({ slice: 24, requests: 88, seconds: 44 * 116 });
    expect(run.slices).toBe(48);
    expect(run.begun.at(-1)).toBe(12);
    expect(run.end).toBeCloseTo(30 + 84 + 49 * 116 + 11 - 11 / 4, 9);
  });

  it("has the same latencies with and without skipped rounds", () => {
    const [short, long] = [timed({ inFlight: 2, seats: 2 }, 12, 2), timed({ inFlight: 2, seats: 2 }, 1000, 2)];
    expect(long.timePerOutputToken.p50).toBeCloseTo(14.5, 9);
    expect(short.timePerOutputToken.p50).toBeCloseTo(14.5, 9);
    expect(long.timeToFirstToken.p50).toBeCloseTo(short.timeToFirstToken.p50, 6);
    expect(timed({ inFlight: 4, seats: 2 }, 1000, 4).timeToFirstToken.p50).toBeCloseTo(127, 6);
    expect(long.endToEndLatency.mean).toBeCloseTo(long.timeToFirstToken.mean + 8 * long.timePerOutputToken.mean, 6);
  });
});

describe("a run at a rate", () => {
  it("of one request in 20 s starts with one, and 0.55 more in the first step of 11 s", () => {
    const run = followed({ requests: 3, rate: 0.05 });
    const first = 10 + 1.275 + 0.55 * 10;
    expect(run.stepSeconds[0]).toBeCloseTo(first, 9);
    expect(run.seconds[0]).toBeCloseTo(20 + first, 9);
    expect([run.begun[0], run.sent[0], run.decoding[0]].map((value) => value?.toFixed(6))).toEqual([
      "1.550000",
      "1.550000",
      "1.275000",
    ]);
    const more = 0.05 * first;
    expect(run.begun[1]).toBeCloseTo(1.55 + more, 9);
    expect(run.stepSeconds[1]).toBeCloseTo(10 + 1.55 + more / 2 + 10 * more, 9);
    expect(run.begun.at(-1)).toBeCloseTo(3, 9);
  });
});

describe("the first fill", () => {
  it("is one step of 50 s for 4 prompts, whatever the share", () => {
    const { requests, steps, seconds, secondsOf } = firstFill(replicaOf(), 4);
    expect([requests, steps, seconds, secondsOf(0.1), secondsOf(1)]).toEqual([4, 0, 50, 50, 50]);
    expect(firstFill(replicaOf(), 50).seconds).toBe(510);
    // The last token of a cached prompt is still computed.
    expect(firstFill(replicaOf({ inputTokens: 0 }), 4).seconds).toBeCloseTo(12, 9);
  });

  it("is two steps of 510 s for 100 prompts that run first, with half a step added for any share of them", () => {
    const { requests, steps, seconds, secondsOf } = firstFill(replicaOf({ policy: "prefill-first" }), 100);
    expect([requests, steps, seconds]).toEqual([100, 0, 1020]);
    expect([0, 0.125, 0.5, 0.9, 1, 2].map(secondsOf)).toEqual([255, 382.5, 765, 1020, 1020, 1020]);
  });

  it("is a sum over four parts with more and more sequences in mixed steps", () => {
    const { requests, steps, seconds } = firstFill(replicaOf({ outputTokens: 1000 }), 100);
    const parts = [0.125, 0.375, 0.625, 0.875].map((share) => {
      const decoding = 99 * share;
      return { steps: (25 * 20) / (1000 - decoding), seconds: 10 + decoding + (1000 - decoding) / 2 };
    });
    expect(requests).toBe(100);
    expect(steps).toBeCloseTo(
      parts.reduce((sum, part) => sum + part.steps, 0),
      9,
    );
    expect(seconds).toBeCloseTo(
      parts.reduce((sum, part) => sum + part.steps * part.seconds, 0),
      9,
    );
  });

  it("starts fewer if they end sooner: 100 (1 - exp(-8 / 20)) of a budget of 100 tokens, but at least one", () => {
    expect(firstFill(replicaOf({ maxBatchedTokens: 100 }), 1000).requests).toBeCloseTo(100 * -Math.expm1(-0.4), 9);
    expect(firstFill(replicaOf({ maxBatchedTokens: 100, outputTokens: 1 }), 1000).requests).toBeCloseTo(
      100 * -Math.expm1(-1 / 20),
      9,
    );
    expect(firstFill(replicaOf({ maxBatchedTokens: 10, inputTokens: 1000 }), 1000).requests).toBe(1);
    expect(firstFill(replicaOf({ maxBatchedTokens: 10, inputTokens: 1000 }), 0.5).requests).toBe(0.5);
  });
});

describe("outputs that end while the first batch still starts", () => {
  it("take no longer per token than the longest step: 10 s, its sequences and half of its budget of 30 tokens", () => {
    const replica = linearReplica({ outputTokens: 200, maxBatchedTokens: 30, largestBatch: 20 });
    const varied = { mean: 200, variation: 1 };
    const run = finiteRun(replica, { requests: 20, inFlight: 20, seats: 20, rate: Infinity, output: varied });
    expect(run.fill.steps).toBeGreaterThan(13);
    const { timePerOutputToken } = finiteTimes(replica, run, 20, 20, lengthStrata(varied));
    expect(timePerOutputToken.p99).toBeLessThan(10 + 20 + 15);
    expect(timePerOutputToken.p50).toBeGreaterThan(10 + 1);
  });
});
