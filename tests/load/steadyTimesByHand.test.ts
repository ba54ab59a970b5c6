import { describe, expect, it } from "vitest";
import { lengthPercentiles } from "../../src/load/lengthPercentiles.js";
import { lengthStrata } from "../../src/load/lengthStrata.js";
import type { Lengths } from "../../src/load/lengths.js";
import type { Percentiles } from "../../src/load/percentiles.js";
import { joinedParts } from "../../src/load/pools/openPools.js";
import { type RequestLengths, requestLengths } from "../../src/load/requestLengths.js";
import { firstTokenTime } from "../../src/load/steady/firstTokenTime.js";
import type { SteadyParts } from "../../src/load/steady/steadyTerms.js";
import { SteadyDistributions, steadyTimes } from "../../src/load/steady/steadyTimes.js";
import type { Distribution } from "../../src/load/steady/timeDistribution.js";
import { linearReplica } from "../inference/linearReplica.ts";

// A prompt of 20 tokens takes 10 s, 1 s a decoding sequence and 0.5 s a token, together with 10 tokens of others: 29 s next to 4 sequences.
const replica = linearReplica({}, { requestSeconds: 3 });
const parts: SteadyParts = {
  timeToFirstToken: 40,
  timePerOutputToken: 20,
  decoding: 4,
  otherPromptTokens: 10,
  width: 0,
  waiting: 0,
  meanWait: 0,
  queue: 0,
  queueDeviation: 0,
  paceDeviation: 0,
  stepVariance: 0,
};
const equal = (mean: number) => lengthStrata({ mean, variation: 0 });
const lengthsOf = (output: Lengths): RequestLengths => requestLengths({ input: { mean: 20, variation: 0 }, output })();
const timed = (change: Partial<SteadyParts>, mean = 11, variation = 0) =>
  steadyTimes(replica, { ...parts, ...change }, lengthsOf({ mean, variation }));
const near = (found: Percentiles, wanted: Partial<Percentiles>, tolerance = 1e-5) => {
  for (const [name, value] of Object.entries(wanted))
    expect(
      Math.abs(found[name as keyof Percentiles] / value - 1),
      `${name} ${found[name as keyof Percentiles]}`,
    ).toBeLessThan(tolerance);
};

/** Mean and variance of a distribution of positive times, by summing over the share above each of many times. */
function momentsOf(distribution: Distribution, most: number) {
  const step = most / 40_000;
  let mean = 0;
  let squares = 0;
  for (let at = 0.5; at < 40_000; at++) {
    const above = 1 - distribution.below(at * step);
    mean += above * step;
    squares += 2 * at * step * above * step;
  }
  return { mean, variance: squares - mean ** 2 };
}

describe("times to the first token", () => {
  it("are 3 s, 10 + 4 s and 15 s of prompts for every request, if none of them waits", () => {
    near(timed({}).timeToFirstToken, { mean: 40, p50: 32, p90: 32, p99: 32 });
    near(timed({ afterPrompt: 6 }).timeToFirstToken, { p50: 38, p99: 38 });
  });

  it("are spread evenly over the step that is running", () => {
    near(timed({ width: 10 }).timeToFirstToken, { p50: 37, p90: 41, p95: 41.5, p99: 41.9 });
  });

  it("have a tail of exp(-t / 50) of the 40 % that wait", () => {
    const tail = (share: number) => 32 + 50 * Math.log(0.4 / (1 - share));
    near(timed({ waiting: 0.4, meanWait: 50 }).timeToFirstToken, {
      p50: 32,
      p90: tail(0.9),
      p95: tail(0.95),
      p99: tail(0.99),
    });
  });

  it("are normal around the mean in a queue, with at least the deviation of the step", () => {
    const normal = { p90: 40 + 1.28155 * 5, p95: 40 + 1.64485 * 5, p99: 40 + 2.32635 * 5 };
    near(timed({ queue: 20, queueDeviation: 5 }).timeToFirstToken, { mean: 40, p50: 40, ...normal }, 1e-3);
    near(
      timed({ queue: 20, queueDeviation: 1, width: 5 * Math.sqrt(12) }).timeToFirstToken,
      { p50: 40, ...normal },
      1e-3,
    );
  });

  it("have a distribution whose mean and variance are those of its parts", () => {
    const inputs = lengthStrata({ mean: 20, variation: 1 });
    for (const change of [{}, { width: 12 }, { width: 12, waiting: 0.4, meanWait: 10 }]) {
      const found = momentsOf(firstTokenTime(replica, { ...parts, ...change }, inputs), 400);
      const [waiting, meanWait] = [change.waiting ?? 0, change.meanWait ?? 0];
      const waits = waiting * meanWait;
      // Half a second for each token of a prompt, a step at any time of it, and a wait whose square is twice its square.
      const prompts = inputs.reduce((sum, { share, tokens }) => sum + (share * (tokens - 20) ** 2) / 4, 0);
      const variance = prompts + (change.width ?? 0) ** 2 / 12 + waiting * 2 * meanWait ** 2 - waits ** 2;
      expect(Math.abs(found.mean / (32 + (change.width ?? 0) / 2 + waits) - 1)).toBeLessThan(0.02);
      expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.15);
    }
  });

  it("spread each stratum half-way to its neighbours: prompts of 10 and 30 tokens take 27 and 37 s", () => {
    const inputs = [
      { share: 0.5, tokens: 10 },
      { share: 0.5, tokens: 30 },
    ];
    const distribution = firstTokenTime(replica, parts, inputs);
    expect([22, 24.5, 27, 32, 34.5, 37, 42].map((seconds) => distribution.below(seconds).toFixed(9))).toEqual(
      [0, 0.125, 0.25, 0.5, 0.625, 0.75, 1].map((share) => share.toFixed(9)),
    );
  });

  it("compute only the share of a prompt that is not cached", () => {
    const half = linearReplica({ inputTokens: 10, cachedTokens: 10 }, { requestSeconds: 3 });
    const distribution = firstTokenTime(half, parts, equal(20));
    // 10 computed tokens and 10 of others take 10 s.
    expect([distribution.below(26.99), distribution.below(27.01)]).toEqual([0, 1]);
  });
});

describe("times per token", () => {
  it("have the deviation of the pace, and that of a step divided by the root of the 10 steps of an output", () => {
    const found = timed({ paceDeviation: 3, stepVariance: 160 }).timePerOutputToken;
    near(found, { mean: 20, p50: 20, p90: 20 + 1.28155 * 5, p95: 20 + 1.64485 * 5, p99: 20 + 2.32635 * 5 }, 1e-3);
    near(timed({}).timePerOutputToken, { mean: 20, p50: 20, p99: 20 });
    near(timed({ paceDeviation: 3, stepVariance: 160 }, 1).timePerOutputToken, { mean: 20, p50: 20, p99: 20 });
  });
});

describe("times to the last token", () => {
  const z = { p50: 0, p90: 1.28155, p95: 1.64485, p99: 2.32635 };

  it("are 40 s and 10 steps of 20 s", () => {
    near(timed({ width: 10 }).endToEndLatency, { mean: 240 });
    const first = timed({ width: 10 }).timeToFirstToken;
    for (const name of ["p50", "p90", "p95", "p99"] as const)
      expect(timed({ width: 10 }).endToEndLatency[name] - first[name]).toBeCloseTo(200, 9);
  });

  it("add the deviations of the first token and of 10 slower steps in quadrature", () => {
    const change = { queue: 20, queueDeviation: 6, paceDeviation: 0.6, stepVariance: 2.8 };
    for (const name of ["p90", "p95", "p99"] as const) {
      const steps = 10 * z[name] * 0.8;
      near(timed(change).endToEndLatency, { [name]: 240 + Math.hypot(6 * z[name], steps) }, 1e-3);
    }
    near(timed(change).endToEndLatency, { p50: 240 }, 1e-6);
  });

  it("add the logarithms of longer outputs and slower steps in quadrature, and multiply a shorter output by the median step", () => {
    const output = { mean: 11, variation: 0.5 };
    const { p50, p99 } = lengthPercentiles(output);
    const found = timed({ queue: 20, queueDeviation: 1e-6, paceDeviation: 2 }, output.mean, output.variation);
    const slower = Math.log(1 + (2 * z.p99) / 20);
    const longer = Math.log((p99 - 1) / 10);
    near(found.endToEndLatency, { p99: 40 + 200 * Math.exp(Math.hypot(slower, longer)) }, 1e-5);
    near(found.endToEndLatency, { p50: 40 + 20 * (p50 - 1) }, 1e-5);
  });

  it("add a deviation of the first token that is opposite to that of the steps in full", () => {
    // All first tokens take 32 s here, except the mean of 40 s.
    near(timed({ paceDeviation: 2 }).endToEndLatency, { p50: 232, p90: 32 + 10 * (20 + 2 * z.p90) }, 1e-6);
  });

  it("are those to the first token, if there is no other", () => {
    const found = timed({ width: 10 }, 1);
    expect(found.endToEndLatency).toEqual(found.timeToFirstToken);
  });

  it("exceed those to the first token by at least the shortest output", () => {
    const found = timed({ queue: 20, queueDeviation: 6, paceDeviation: 4 }, 1.5, 2);
    for (const name of ["mean", "p50", "p90", "p95", "p99"] as const)
      expect(found.endToEndLatency[name]).toBeGreaterThanOrEqual(found.timeToFirstToken[name]);
    expect(found.endToEndLatency.mean).toBe(40 + 0.5 * 20);
  });

  it("have the same digits in objectives and in estimates", () => {
    const lengths = lengthsOf({ mean: 11, variation: 1 });
    const change = { ...parts, width: 5, waiting: 0.3, meanWait: 9 };
    const found = new SteadyDistributions(replica, change, lengths);
    expect(found.endToEndLatency).toEqual(steadyTimes(replica, change, lengths).endToEndLatency);
    expect(found.timePerOutputToken.mean).toBe(20);
    expect(found.timeToFirstToken.mean).toBe(40);
  });
});

describe("parts of two pools", () => {
  it("add the transfer, half a step and the wait for a place to the first token, and decode as the second pool", () => {
    const decode = {
      ...parts,
      width: 8,
      waiting: 0.5,
      meanWait: 6,
      timePerOutputToken: 7,
      paceDeviation: 2,
      stepVariance: 5,
    };
    const prompts = { ...parts, width: 3, waiting: 0.25, meanWait: 9, paceDeviation: 1, stepVariance: 1 };
    expect(joinedParts(prompts, decode, 10)).toEqual({
      ...prompts,
      timeToFirstToken: 40 + 10 + 4 + 3,
      afterPrompt: 17,
      timePerOutputToken: 7,
      paceDeviation: 2,
      stepVariance: 5,
    });
  });
});
