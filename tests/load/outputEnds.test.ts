import { describe, expect, it } from "vitest";
import { finiteRun } from "../../src/load/finite/finiteRun.js";
import { finiteTimes } from "../../src/load/finite/finiteTimes.js";
import { endingIn, endingShares, spreadLonger } from "../../src/load/finite/outputEnds.js";
import { lengthStrata } from "../../src/load/lengthStrata.js";
import { linearReplica } from "../inference/linearReplica.ts";

const repeated = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

describe("ends of outputs", () => {
  it("are all eight slices after the start for equal outputs", () => {
    expect(endingShares({ mean: 300, variation: 0 }, 299)).toEqual([...repeated(8, 0), 1, ...repeated(39, 0)]);
    expect(endingShares({ mean: 1, variation: 1 }, 0)).toEqual([...repeated(8, 0), 1, ...repeated(39, 0)]);
  });

  it("fall as exp(-age / 8) at a variation of 1, and the rest ends in slice 47", () => {
    const shares = endingShares({ mean: 300, variation: 1 }, 299);
    const longer = (age: number) => Math.exp(-(age + 0.5) / 8);
    expect(shares).toHaveLength(48);
    expect(shares[1]).toBeCloseTo(1 - longer(1), 6);
    expect(shares[2]).toBeCloseTo(longer(1) - longer(2), 6);
    expect(shares[46]).toBeCloseTo(longer(45) - longer(46), 6);
    expect(shares[47]).toBeCloseTo(longer(46), 6);
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
  });

  it("add up over the slices in which requests started, and over ages", () => {
    expect(endingIn(3, [10, 20, 30, 40], [0.5, 0.1, 0.2, 0.3])).toBeCloseTo(30 * 0.1 + 20 * 0.2 + 10 * 0.3, 12);
    expect(endingIn(0, [10], [1])).toBe(0);
    const long = Array.from({ length: 60 }, (_, slice) => slice);
    expect(
      endingIn(
        59,
        long,
        Array.from({ length: 60 }, () => 1),
      ),
    ).toBe((12 + 58) * 23.5);
    expect(spreadLonger((steps) => steps, 9, 6)).toBe(9);
    expect(spreadLonger((steps) => (steps > 8 ? 1 : 0), 9, 6)).toBeCloseTo(2 / 3, 12);
    expect(spreadLonger((steps) => (steps > 10 ? 1 : 0), 9, 6)).toBeCloseTo(1 / 3, 12);
    expect(spreadLonger((steps) => (steps >= 9 ? 1 : 0), 9, 0)).toBe(1);
  });
});

describe("a first batch that starts over several steps", () => {
  it("ends over as many: a third of 10 requests in each of the slices 5 to 7, if they started over 3.06 steps", () => {
    const replica = linearReplica({ outputTokens: 9, maxBatchedTokens: 70, largestBatch: 10 });
    const burst = { requests: 10, inFlight: 10, seats: 10, rate: Infinity, output: { mean: 9, variation: 0 } };
    const run = finiteRun(replica, burst);
    expect(run.fill.steps).toBeCloseTo(50 / 68.875 + 50 / 66.625 + 50 / 64.375 + 50 / 62.125, 9);
    const decoding = [10, 10 - 5 / 3, 5, 5 / 3];
    for (const [at, count] of decoding.entries()) expect(run.decoding[4 + at]).toBeCloseTo(count, 9);
  });
});

describe("requests that take the places of those that end", () => {
  const begun = (change: object) => {
    const replica = linearReplica({ outputTokens: 9, maxBatchedTokens: 40, ...change });
    const burst = { requests: 6, inFlight: 4, seats: 2, rate: Infinity, output: { mean: 9, variation: 0 } };
    return finiteRun(replica, burst).begun[7];
  };

  it("are limited by the budget next to 2 sequences, unless prompts run first or are cached", () => {
    expect(begun({})).toBeCloseTo(2 + 38 / 20, 9);
    expect(begun({ policy: "prefill-first" })).toBe(4);
    expect(begun({ inputTokens: 0 })).toBe(4);
  });

  it("have their first token with the step in which they start, if their prompts are cached", () => {
    const replica = linearReplica({ outputTokens: 9, inputTokens: 0 });
    const output = { mean: 9, variation: 0 };
    const run = finiteRun(replica, { requests: 6, inFlight: 4, seats: 2, rate: Infinity, output });
    // 11 s for the first 2, 7 steps of 12 s and half of one for the next, and 8 steps for the last.
    expect(finiteTimes(replica, run, 6, 4, lengthStrata(output)).timeToFirstToken.mean).toBeCloseTo(
      (11 + 101 + 96) / 3,
      9,
    );
  });
});

describe("a run at a rate so low that the engine is idle at times", () => {
  it("continues until all requests have started", () => {
    const replica = linearReplica({ outputTokens: 9 });
    const output = { mean: 9, variation: 0 };
    const run = finiteRun(replica, { requests: 3, inFlight: Infinity, seats: 8, rate: 0.001, output });
    expect((run.begun.at(-1) ?? 0) + run.skipped.requests).toBeCloseTo(3, 6);
    expect(run.end).toBeGreaterThan(1800);
  });
});
