import { describe, expect, it } from "vitest";
import { highestShare, roughHalvings } from "../../src/load/highestShare.js";
import { lengthStrata, longerShare } from "../../src/load/lengthStrata.js";
import { missedObjective, type Objective, objectiveList, tightest } from "../../src/load/objectives.js";
import { mapPercentiles } from "../../src/load/percentiles.js";
import { preemptionProbability } from "../../src/load/preemption.js";
import { NormalMixture } from "../../src/load/steady/normalMixture.js";
import { WaitingTimes } from "../../src/load/steady/waitingTimes.js";
import { gammaFunction, weibullAbove, weibullOf, weibullQuantile } from "../../src/load/weibull.js";
import { WeightedPoints } from "../../src/load/weightedPoints.js";

describe("WeightedPoints", () => {
  const percentiles = (...points: readonly (readonly [number, number])[]) => {
    const found = new WeightedPoints();
    for (const [value, weight] of points) found.add(value, weight);
    return found.percentiles();
  };

  it("interpolates between the centres 0.5 of weight 1 at 10 and 2.5 of weight 3 at 20", () => {
    expect(percentiles([20, 3], [10, 1])).toEqual({ mean: 17.5, p50: 17.5, p90: 20, p95: 20, p99: 20 });
  });

  it("is the value itself below the first centre and for a single point, and 0 for none", () => {
    expect(percentiles([10, 9], [20, 1]).p50).toBeCloseTo(10 + (10 * 0.5) / 5, 12);
    expect(percentiles([10, 99], [20, 1]).p50).toBeCloseTo(10 + (10 * 0.5) / 50, 12);
    expect(percentiles([7, 2])).toEqual({ mean: 7, p50: 7, p90: 7, p95: 7, p99: 7 });
    expect(percentiles([7, 0], [9, 0]).mean).toBe(0);
    expect(percentiles()).toEqual({ mean: 0, p50: 0, p90: 0, p95: 0, p99: 0 });
  });

  it("sorts any number of points: percentiles of 1 to 2,000 in any order", () => {
    const found = percentiles(...Array.from({ length: 2000 }, (_, at) => [((at * 1237) % 2000) + 1, 1] as const));
    expect(found).toEqual({ mean: 1000.5, p50: 1000.5, p90: 1800.5, p95: 1900.5, p99: 1980.5 });
  });

  it("is mapped with the name of each statistic", () => {
    const given = { mean: 1, p50: 2, p90: 3, p95: 4, p99: 5 };
    expect(mapPercentiles(given, (value, name) => `${name} ${value}`)).toEqual({
      mean: "mean 1",
      p50: "p50 2",
      p90: "p90 3",
      p95: "p95 4",
      p99: "p99 5",
    });
  });
});

describe("Weibull distributions", () => {
  it("have the gamma function: 4! and the square root of pi", () => {
    expect(gammaFunction(5) / 24).toBeCloseTo(1, 7);
    expect(gammaFunction(0.5) / Math.sqrt(Math.PI)).toBeCloseTo(1, 7);
    expect(gammaFunction(1)).toBeCloseTo(1, 7);
  });

  it("are exponential at a variation of 1: the share above x is exp(-x / mean)", () => {
    const distribution = weibullOf({ mean: 100, variation: 1 });
    expect(distribution.shape).toBe(1);
    expect(distribution.scale).toBeCloseTo(100, 5);
    expect(weibullAbove(distribution, 50)).toBeCloseTo(Math.exp(-0.5), 7);
    expect([weibullAbove(distribution, 0), weibullAbove(distribution, -1)]).toEqual([1, 1]);
    expect(weibullQuantile(distribution, 0.75)).toBeCloseTo(100 * Math.log(4), 4);
  });

  it("have shape 0.5 and scale mean / 2 at a variation of the square root of 5", () => {
    const distribution = weibullOf({ mean: 100, variation: Math.sqrt(5) });
    expect(distribution.shape).toBeCloseTo(0.5, 6);
    expect(distribution.scale).toBeCloseTo(50, 3);
    expect(weibullAbove(distribution, 200)).toBeCloseTo(Math.exp(-2), 5);
    expect(weibullQuantile(distribution, 1 - Math.exp(-3))).toBeCloseTo(450, 2);
  });
});

describe("lengthStrata", () => {
  const strata = lengthStrata({ mean: 1000, variation: 1 });

  it("has nine strata whose shares add up to 1 and whose mean is that of the lengths", () => {
    expect(strata.map(({ share }) => share)).toEqual([0.01, 0.04, 0.1, 0.2, 0.3, 0.2, 0.1, 0.04, 0.01]);
    expect(strata.reduce((sum, { share, tokens }) => sum + share * tokens, 0)).toBeCloseTo(1000, 9);
  });

  it("represents the middle by -ln 0.6, -ln 0.5 and -ln 0.4, and the shortest by the middle of its sixths", () => {
    const middle = (Math.log(1 / 0.6) + Math.log(2) + Math.log(2.5)) / 3;
    const shortest = -(Math.log1p(-0.01 / 6) + Math.log1p(-0.005) + Math.log1p(-0.05 / 6)) / 3;
    const longest = -(Math.log(0.05 / 6) + Math.log(0.005) + Math.log(0.01 / 6)) / 3;
    expect((strata[4]?.tokens ?? 0) / (strata[0]?.tokens ?? 1)).toBeCloseTo(middle / shortest, 6);
    expect((strata[8]?.tokens ?? 0) / (strata[4]?.tokens ?? 1)).toBeCloseTo(longest / middle, 6);
  });

  it("is one stratum for equal lengths", () => {
    expect(lengthStrata({ mean: 70, variation: 0 })).toEqual([{ share: 1, tokens: 70 }]);
  });

  it("counts longer requests: all below equal lengths, exp(-x / mean) at a variation of 1", () => {
    const equal = longerShare({ mean: 70, variation: 0 });
    expect([equal(69), equal(70), equal(71)]).toEqual([1, 0, 0]);
    expect(longerShare({ mean: 100, variation: 1 })(200)).toBeCloseTo(Math.exp(-2), 7);
  });
});

describe("highestShare", () => {
  const objective: Objective = { metric: "timePerOutputTokenSeconds", statistic: "p95", seconds: 1 };
  const above = (most: number) => (share: number) => (share > most ? objective : undefined);

  it("bisects between 1e-4 and 0.99: 12 times, or 8 for the ends of an interval", () => {
    const width = 0.99 - 1e-4;
    for (const [found, halvings] of [
      [highestShare(above(0.5)), 12],
      [highestShare(above(0.5), roughHalvings), 8],
    ] as const) {
      const step = width / 2 ** halvings;
      expect(found.share).toBeCloseTo(1e-4 + Math.floor((0.5 - 1e-4) / step) * step, 12);
      expect(found.missed).toBe(objective);
    }
  });

  it("is 0 if a single request misses an objective, and 0.99 if none is ever missed", () => {
    expect(highestShare(() => objective)).toEqual({ share: 0, missed: objective });
    expect(highestShare(() => undefined)).toEqual({ share: 0.99, missed: undefined });
  });
});

describe("objectives", () => {
  const times = (value: number) => ({ mean: value, p50: value, p90: 2 * value, p95: 3 * value, p99: 4 * value });
  const all = { timeToFirstToken: times(1), timePerOutputToken: times(0.1), endToEndLatency: times(10) };
  const of = (metric: Objective["metric"], statistic: Objective["statistic"], seconds: number): Objective => ({
    metric,
    statistic,
    seconds,
  });

  it("are listed without those that are undefined", () => {
    const given = {
      timeToFirstTokenSeconds: { mean: 1, p99: 2, p50: undefined },
      timePerOutputTokenSeconds: undefined,
      endToEndLatencySeconds: { p90: 3 },
    };
    expect(objectiveList(given)).toEqual([
      of("timeToFirstTokenSeconds", "mean", 1),
      of("timeToFirstTokenSeconds", "p99", 2),
      of("endToEndLatencySeconds", "p90", 3),
    ]);
  });

  it.each<readonly [objectives: object, message: string]>([
    [{ timeToFirstTokenSeconds: { p42: 1 } }, "p42"],
    [{ latency: { p50: 1 } }, 'objectives option "latency"'],
    [{ endToEndLatencySeconds: 1 }, "objectives.endToEndLatencySeconds must be an object"],
    ...["mean", "p50", "p90", "p95", "p99"].map(
      (name) => [{ endToEndLatencySeconds: { [name]: 0 } }, `objectives.endToEndLatencySeconds.${name} must`] as const,
    ),
  ])("throw for %o", (objectives, message) => {
    expect(() => objectiveList(objectives as never)).toThrow(message);
  });

  it("are tightest where the ratio of the value to the bound is highest", () => {
    const [first, each, whole] = [
      of("timeToFirstTokenSeconds", "p95", 4),
      of("timePerOutputTokenSeconds", "p99", 0.5),
      of("endToEndLatencySeconds", "p90", 10),
    ];
    expect(tightest([first, each], all)).toEqual({ objective: each, ratio: 0.8 });
    expect(tightest([first, whole, each], all)).toEqual({ objective: whole, ratio: 2 });
    expect(tightest([], all)).toBeUndefined();
  });

  it("are missed by a mean above the bound, or by too small a share within it", () => {
    const distribution = (mean: number, share: number) => ({ mean, below: () => share, density: 0 });
    const found = {
      timeToFirstToken: distribution(1, 0.95),
      timePerOutputToken: distribution(0.1, 0.5),
      endToEndLatency: distribution(10, 0.9),
    } as unknown as Parameters<typeof missedObjective>[1];
    const isMissed = (...objective: Parameters<typeof of>) => missedObjective([of(...objective)], found) !== undefined;
    expect([isMissed("timeToFirstTokenSeconds", "mean", 1), isMissed("timeToFirstTokenSeconds", "mean", 0.9)]).toEqual([
      false,
      true,
    ]);
    expect([isMissed("timeToFirstTokenSeconds", "p95", 1), isMissed("timeToFirstTokenSeconds", "p99", 1)]).toEqual([
      false,
      true,
    ]);
    expect([isMissed("timePerOutputTokenSeconds", "p50", 1), isMissed("timePerOutputTokenSeconds", "p90", 1)]).toEqual([
      false,
      true,
    ]);
    expect([isMissed("endToEndLatencySeconds", "p90", 1), isMissed("endToEndLatencySeconds", "p95", 1)]).toEqual([
      false,
      true,
    ]);
  });
});

describe("preemptionProbability", () => {
  const fixed = { mean: 100, variation: 0 };
  const plan = (change: { capacity: number; groups?: number; admission?: string; output?: object; input?: object }) =>
    ({
      prepared: {
        settings: { admission: change.admission ?? "as-generated" },
        memory: { cacheCapacityTokens: change.capacity },
      },
      replica: { groups: change.groups ?? 1 },
      load: { input: change.input ?? { mean: 50, variation: 0 }, output: change.output ?? fixed },
    }) as unknown as Parameters<typeof preemptionProbability>[0];
  const near = (found: number, wanted: number) => expect(Math.abs(found - wanted)).toBeLessThan(0.002);

  it("is one half if the mean of 10 requests with 50 + 100 / 2 tokens fills the cache, 0.841 one deviation above", () => {
    near(preemptionProbability(plan({ capacity: 1000 }), 10), 0.5);
    near(preemptionProbability(plan({ capacity: 2000, groups: 2 }), 20), 0.5);
    const deviation = Math.sqrt(10 * (100 ** 2 / 12 + 100 ** 2));
    near(preemptionProbability(plan({ capacity: 1000 - deviation }), 10), 0.8413);
    near(preemptionProbability(plan({ capacity: 1000 + 2 * deviation }), 10), 0.0228);
  });

  it("counts longer outputs longer: 50 + 100 (1 + 1) / 2 tokens at a variation of 1", () => {
    const varied = { output: { mean: 100, variation: 1 }, input: { mean: 50, variation: 1 } };
    near(preemptionProbability(plan({ capacity: 1500, ...varied }), 10), 0.5);
    const deviation = Math.sqrt(10 * (50 ** 2 + (2 * 100 ** 2) / 12 + 150 ** 2));
    near(preemptionProbability(plan({ capacity: 1500 - deviation, ...varied }), 10), 0.8413);
  });

  it("is 0 if outputs are reserved or nothing runs", () => {
    expect(preemptionProbability(plan({ capacity: 1, admission: "whole-output" }), 10)).toBe(0);
    expect(preemptionProbability(plan({ capacity: 1 }), 0)).toBe(0);
  });
});

describe("distributions of times", () => {
  it("NormalMixture adds up its parts, and a part without deviation at its mean", () => {
    const mixture = new NormalMixture(1, [
      { share: 0.6, mean: 1, deviation: 0.5 },
      { share: 0.4, mean: 2, deviation: 0 },
    ]);
    expect(mixture.below(1)).toBeCloseTo(0.3, 6);
    expect(mixture.density).toBeCloseTo((0.6 * 0.25 * 1.5976) / 0.5, 3);
    expect(Math.abs(mixture.below(1.5) - 0.6 * 0.8413)).toBeLessThan(0.001);
    const varied = new NormalMixture(1, [{ share: 0.6, mean: 1, deviation: 0.5 }]);
    for (const [seconds, share] of [
      [2 - 1e-7, 0],
      [2, 0.2],
      [2 + 1e-7, 0.4],
    ] as const)
      expect(mixture.below(seconds) - varied.below(seconds)).toBeCloseTo(share, 9);
  });

  it("WaitingTimes is uniform from 1 to 3 without waits", () => {
    const even = new WaitingTimes(2, [{ share: 0.5, from: 1, width: 2 }], 0.7, 0);
    expect([even.below(0.9), even.below(1), even.below(2), even.below(3), even.below(9)]).toEqual([
      0, 0, 0.25, 0.5, 0.5,
    ]);
    even.below(2);
    expect(even.density).toBe(0.25);
    even.below(3.5);
    expect(even.density).toBe(0);
  });

  it("WaitingTimes has an exponential tail of those that wait: 1 - 0.4 exp(-t / 2)", () => {
    const waits = new WaitingTimes(2, [{ share: 1, from: 1, width: 0 }], 0.4, 2);
    expect(waits.below(1)).toBeCloseTo(0.6, 12);
    expect(waits.below(4)).toBeCloseTo(1 - 0.4 * Math.exp(-1.5), 12);
    expect(waits.density).toBeCloseTo(0.2 * Math.exp(-1.5), 12);
  });

  it("WaitingTimes is the sum of a uniform time over 2 s and a wait of 1 s on average", () => {
    const sum = new WaitingTimes(2, [{ share: 1, from: 0, width: 2 }], 0.5, 1);
    const waited = (seconds: number) =>
      seconds < 2 ? (seconds - 1 + Math.exp(-seconds)) / 2 : 1 - (Math.exp(2 - seconds) - Math.exp(-seconds)) / 2;
    expect(sum.below(1)).toBeCloseTo(0.5 * 0.5 + 0.5 * waited(1), 12);
    expect(sum.density).toBeCloseTo(0.5 * 0.5 + (0.5 * (1 - Math.exp(-1))) / 2, 12);
    expect(sum.below(3)).toBeCloseTo(0.5 + 0.5 * waited(3), 12);
    expect(sum.density).toBeCloseTo((0.5 * (Math.exp(-1) - Math.exp(-3))) / 2, 12);
  });
});
