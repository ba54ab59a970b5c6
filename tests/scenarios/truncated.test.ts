import { usd } from "llm-economics/cost";
import {
  compare,
  type Distribution,
  explain,
  inferenceAwareOptimum,
  monteCarlo,
  monteCarloRanking,
  quantile,
} from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/scenarios/betaQuantile.js";

describe("truncated distributions", () => {
  // Standard normal probabilities (Abramowitz and Stegun, table 26.1): 0.158655 below -1, 0.977250 below 2; their mean, 0.567953, is
  // reached at 0.171170.
  const middle = 0.171_17;
  it.each<[what: string, distribution: Distribution, median: number]>([
    ["normal", { kind: "normal", mean: 10, standardDeviation: 3, least: 7, most: 16 }, 10 + 3 * middle],
    [
      "lognormal",
      { kind: "lognormal", median: 5, geometricStandardDeviation: 2, least: 2.5, most: 20 },
      5 * 2 ** middle,
    ],
    // Above the median alone, the middle is the 75th percentile, at 0.674490.
    ["half normal", { kind: "normal", mean: 0, standardDeviation: 1, least: 0 }, 0.674_49],
    ["half lognormal", { kind: "lognormal", median: 3, geometricStandardDeviation: 4, most: 3 }, 3 * 4 ** -0.674_49],
    // A lognormal quantity is never below 0, so that a lower bound there cuts nothing off.
    ["bounded by 0", { kind: "lognormal", median: 3, geometricStandardDeviation: 4, least: -1 }, 3],
  ])("%s have their median by the table", (_, distribution, median) => {
    expect(quantile(distribution, 0.5) / median).toBeCloseTo(1, 5);
  });

  it("hold all of a lognormal quantity without spread, or nothing", () => {
    const certain = { kind: "lognormal", median: 2, geometricStandardDeviation: 1 } as const;
    expect(quantile({ ...certain, least: 1, most: 3 }, 0.3)).toBe(2);
    expect(quantile({ ...certain, most: 2 }, 0.3)).toBe(2);
    for (const bounds of [{ most: 1.9 }, { least: 2.1 }, { least: 2 }])
      expect(() => quantile({ ...certain, ...bounds }, 0.3)).toThrow("bounds that contain part of the distribution");
  });
});

describe("betaQuantile", () => {
  it.each([0.001, 0.1, 0.5, 0.9, 0.999])("has the closed forms of B(1/2, 1/2), B(2, 2) and B(3, 1) at %d", (share) => {
    // The arcsine law, and the root of 3 x^2 - 2 x^3.
    expect(betaQuantile(0.5, 0.5)(share)).toBeCloseTo(Math.sin((Math.PI * share) / 2) ** 2, 8);
    const root = 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3);
    expect(betaQuantile(2, 2)(share)).toBeCloseTo(root, 8);
    expect(betaQuantile(3, 1)(share)).toBeCloseTo(share ** (1 / 3), 8);
  });

  it("is symmetric, and sharp for many observations", () => {
    for (const [first, second] of [
      [0.7, 5],
      [40, 3],
      [900, 300],
    ] as const) {
      expect(betaQuantile(first, second)(0.2)).toBeCloseTo(1 - betaQuantile(second, first)(0.8), 8);
    }
    // The normal limit: mean 3/4, variance (3/16) / 1201.
    const deviation = Math.sqrt(3 / 16 / 1201);
    expect(betaQuantile(900, 300)(0.8413)).toBeCloseTo(0.75 + deviation, 3);
  });
});

describe("messages of distributions", () => {
  it.each<[what: string, distribution: unknown, message: string]>([
    ["a spread below 1", { kind: "lognormal", median: 1, geometricStandardDeviation: 0.9 }, "a factor of at least 1"],
    ["bounds in the wrong order", { kind: "uniform", low: 2, high: 1 }, "bounds in ascending order, at least 2 here"],
    [
      "a share of 1",
      { kind: "share", mean: 1, standardDeviation: 0.1 },
      "distribution.mean must be above 0 and below 1",
    ],
    ["a share that spreads too far", { kind: "share", mean: 0.5, standardDeviation: 0.5 }, "below 0.5, for that mean"],
    ["no values", { kind: "empirical", values: [] }, "distribution.values.length must be at least 1"],
    ["a part of a list", { kind: "empirical", values: [1, "2"] }, "distribution.values must be"],
    ["a word", "wide", "distribution must be a number or a distribution"],
    [
      "bounds in the tail",
      { kind: "normal", mean: 0, standardDeviation: 1, least: 9 },
      "distribution.least must be bounds",
    ],
    [
      "an upper bound of 0",
      { kind: "lognormal", median: 1, geometricStandardDeviation: 2, most: 0 },
      "distribution.most must",
    ],
  ])("name %s", (_, distribution, message) => {
    expect(() => quantile(distribution as Distribution, 0.5)).toThrow(message);
  });

  it("accept any spread of a share below its limit, and bounds that are met", () => {
    expect(quantile({ kind: "share", mean: 0.5, standardDeviation: 0.499 }, 0.5)).toBeCloseTo(0.5, 6);
    expect(quantile({ kind: "uniform", low: 2, high: 2 }, 0.5)).toBe(2);
    expect(quantile({ kind: "triangular", low: 2, mode: 2, high: 2 }, 0.5)).toBe(2);
    expect(quantile({ kind: "pert", low: 2, mode: 2, high: 2 }, 0.5)).toBe(2);
  });

  it("state the run whose result is not finite", () => {
    const inputs = { x: { kind: "uniform", low: 1, high: 2 } } as const;
    const call = () => monteCarlo({ inputs, evaluate: () => Number.NaN, runs: 3, seed: 1 });
    expect(call).toThrow("evaluate(run 0) must be a finite number");
    const ranking = (evaluate: () => never) => () => monteCarloRanking({ inputs, evaluate, runs: 3, seed: 1 });
    expect(ranking(() => ({}) as never)).toThrow("evaluate(run 0) must be the cost of at least one plan");
    expect(ranking(() => ({ rent: Number.NaN }) as never)).toThrow("evaluate(run 0).rent must be a finite number");
  });
});

describe("compare", () => {
  it("says what is missing from a result", () => {
    expect(() => compare({ terms: {} }, { terms: {} })).toThrow("terms must be at least one term");
    const mixed = { terms: { a: 1, b: usd(1) } } as never;
    expect(() => compare(mixed, { terms: { a: 2 } } as never)).toThrow("terms must be either all money or all numbers");
  });

  it("writes no share of a total of 0, nor does explain", () => {
    expect(explain({ terms: { gain: -2, loss: 2, none: 0 } })).toBe("Total: 0\n- gain: -2\n- loss: 2");
  });

  it("orders changes of one size by name, even if they have opposite signs", () => {
    const { terms } = compare({ terms: { d: 1, b: 5, a: 1, c: 3 } }, { terms: { d: 3, b: 3, a: 3, c: 3 } });
    expect(terms.map(({ term }) => term)).toEqual(["a", "b", "d", "c"]);
  });

  it("counts a term that only one result has as 0 in the other, in its currency", () => {
    const { before, after, difference, terms } = compare(
      { terms: { rent: usd(3) } } as { terms: Record<string, ReturnType<typeof usd>> },
      { terms: { power: usd(5) } },
    );
    expect([before, after, difference].map(({ amount }) => amount.toNumber())).toEqual([3, 5, 2]);
    expect(terms.map(({ term, difference: each }) => `${term} ${each.amount} ${each.currency}`)).toEqual([
      "power 5 USD",
      "rent -3 USD",
    ]);
  });
});

describe("inferenceAwareOptimum", () => {
  const law = { irreducible: 1.7, parameterFactor: 400, dataFactor: 400, parameterExponent: 0.3, dataExponent: 0.3 };
  const found = inferenceAwareOptimum({
    law,
    qualityParameters: 1e10,
    inferenceTokens: 1e12,
    trainingPricePerFlop: 2e-18,
    inferencePricePerFlop: 5e-18,
  });

  it("prices 6 FLOPs of training and 2 of inference for each parameter and token", () => {
    for (const { parameters, trainingTokens, cost, terms } of [found.optimum, found.trainingOptimum]) {
      expect(terms.training / (6 * parameters * trainingTokens * 2e-18)).toBeCloseTo(1, 12);
      expect(terms.inference / (2 * parameters * 1e12 * 5e-18)).toBeCloseTo(1, 12);
      expect(cost).toBe(terms.training + terms.inference);
    }
    expect(found.saving).toBeCloseTo(1 - found.optimum.cost / found.trainingOptimum.cost, 12);
  });

  it("reaches the same loss with both models; equal exponents and factors make the cheapest one to train square", () => {
    const lossOf = ({ parameters, trainingTokens }: typeof found.optimum) =>
      1.7 + 400 / parameters ** 0.3 + 400 / trainingTokens ** 0.3;
    expect(lossOf(found.optimum)).toBeCloseTo(found.loss, 9);
    expect(lossOf(found.trainingOptimum)).toBeCloseTo(found.loss, 9);
    expect(found.trainingOptimum.trainingTokens / 1e10).toBeCloseTo(1, 9);
    expect(found.loss).toBeCloseTo(1.7 + 800 / 1e10 ** 0.3, 12);
  });
});
