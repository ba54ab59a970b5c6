import fc from "fast-check";
import { InvalidQuantityError, UnknownNameError } from "llm-economics/errors";
import {
  type Distribution,
  monteCarlo,
  monteCarloDifference,
  monteCarloRanking,
  quantile,
} from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/scenarios/betaQuantile.js";
import { normalProbability } from "../../src/scenarios/normalProbability.js";
import { normalQuantile } from "../../src/scenarios/normalQuantile.js";

describe("normalProbability", () => {
  it("is the inverse of normalQuantile to fifteen decimals", () => {
    for (const probability of [1e-12, 1e-5, 0.001, 0.1, 0.25, 0.5, 0.9, 0.999])
      expect(Math.abs(normalProbability(normalQuantile(probability)) - probability)).toBeLessThan(1e-15);
  });

  it.each([
    [-1, 0.15865525393145705],
    [1.959963984540054, 0.975],
    [-8, 6.220960574271785e-16],
  ])("at %d is %d (Abramowitz and Stegun, table 26.1; scipy.stats.norm.cdf)", (score, probability) => {
    expect(normalProbability(score) / probability).toBeCloseTo(1, 7);
  });
});

describe("betaQuantile", () => {
  it.each([
    [1, 1, 0.3, 0.3],
    [2, 1, 0.25, 0.5],
    [1, 3, 0.875, 0.5],
    [2, 2, 0.5, 0.5],
    // Closed forms: B(a, 1) has x = p^(1/a); B(1, b) has x = 1 - (1 - p)^(1/b).
    [5, 1, 0.2, 0.2 ** (1 / 5)],
    [1, 0.5, 0.2, 1 - 0.8 ** 2],
  ])("of B(%d, %d) at %d is %d", (first, second, probability, value) => {
    expect(betaQuantile(first, second)(probability)).toBeCloseTo(value, 9);
  });
});

describe("bounded distributions", () => {
  it("stay within their bounds and reach them at the extremes", () => {
    const bounds = fc
      .record({
        least: fc.double({ min: -2, max: 0.4, noNaN: true }),
        width: fc.double({ min: 0.1, max: 2, noNaN: true }),
      })
      .map(({ least, width }) => ({ least, most: least + width }));
    fc.assert(
      fc.property(bounds, fc.double({ min: 0, max: 1, noNaN: true }), ({ least, most }, probability) => {
        const normal = { kind: "normal", mean: 0.3, standardDeviation: 0.5, least, most } as const;
        const value = quantile(normal, probability);
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
        expect(quantile(normal, 0)).toBeCloseTo(least, 9);
        expect(quantile(normal, 1)).toBeCloseTo(most, 9);
      }),
    );
  });

  it("keep the shape of the distribution: the median of a half normal is 0.6745 standard deviations", () => {
    expect(quantile({ kind: "normal", mean: 1, standardDeviation: 2, least: 1 }, 0.5)).toBeCloseTo(
      1 + 2 * 0.6744897502,
      8,
    );
    const price = { kind: "lognormal", median: 4, geometricStandardDeviation: 2, most: 4 } as const;
    expect(quantile(price, 0.5)).toBeCloseTo(4 / 2 ** 0.6744897502, 8);
    expect(quantile(price, 1)).toBe(4);
  });

  it("have the stated mean and standard deviation", () => {
    const moments = (distribution: Distribution) =>
      monteCarlo({ inputs: { x: distribution }, evaluate: ({ x }) => x, runs: 4_000, seed: 5 });
    const share = moments({ kind: "share", mean: 0.9, standardDeviation: 0.12 });
    expect(share.mean).toBeCloseTo(0.9, 2);
    expect(share.standardDeviation).toBeCloseTo(0.12, 2);
    const pert = moments({ kind: "pert", low: 10, mode: 20, high: 60 });
    expect(pert.mean).toBeCloseTo((10 + 4 * 20 + 60) / 6, 0);
  });

  it("keep a share between 0 and 1 in every run", () => {
    const within = (x: number) => (x >= 0 && x <= 1 ? 1 : 0);
    const inputs = { x: { kind: "share", mean: 0.97, standardDeviation: 0.1 } } as const;
    expect(monteCarlo({ inputs, evaluate: ({ x }) => within(x), runs: 4_000, seed: 1 }).mean).toBe(1);
  });

  it.each([
    { kind: "normal", mean: 0, standardDeviation: 1, least: 2, most: 1 },
    { kind: "normal", mean: 0, standardDeviation: 1, least: 50 },
    { kind: "lognormal", median: 1, geometricStandardDeviation: 2, most: 0 },
    { kind: "share", mean: 1, standardDeviation: 0.1 },
    { kind: "share", mean: 0.5, standardDeviation: 0.5 },
    { kind: "pert", low: 3, mode: 2, high: 4 },
  ] as const)("throws on %j", (distribution) => {
    expect(() => quantile(distribution, 0.5)).toThrow(InvalidQuantityError);
  });
});

describe("correlated inputs", () => {
  const inputs = {
    demand: { kind: "normal", mean: 0, standardDeviation: 1 },
    price: { kind: "normal", mean: 0, standardDeviation: 1 },
    other: { kind: "normal", mean: 0, standardDeviation: 1 },
  } as const;
  const product = (
    coefficient: number,
    evaluate: (drawn: { demand: number; price: number; other: number }) => number,
  ) =>
    monteCarlo({
      inputs,
      evaluate,
      correlations: [{ first: "demand", second: "price", coefficient }],
      runs: 8_000,
      seed: 2,
    });

  it.each([-0.8, 0, 0.5, 0.95])("have a sample correlation of %d", (coefficient) => {
    expect(Math.abs(product(coefficient, ({ demand, price }) => demand * price).mean - coefficient)).toBeLessThan(0.04);
    expect(Math.abs(product(coefficient, ({ demand, other }) => demand * other).mean)).toBeLessThan(0.04);
  });

  it("leave the marginal distributions and the draws of uncorrelated inputs unchanged", () => {
    const alone = monteCarlo({ inputs, evaluate: ({ other }) => other, runs: 500, seed: 2 });
    expect(monteCarlo({ inputs, evaluate: ({ other }) => other, runs: 500, seed: 2, correlations: [] })).toEqual(alone);
    const together = product(0.9, ({ price }) => price);
    expect(together.standardDeviation).toBeCloseTo(1, 1);
    expect(together.mean).toBeCloseTo(0, 1);
  });

  it("throws on inconsistent coefficients and unknown inputs", () => {
    const run = (correlations: readonly { first: string; second: string; coefficient: number }[]) =>
      monteCarlo({ inputs, evaluate: () => 1, correlations: correlations as never, runs: 1, seed: 1 });
    const pair = (first: string, second: string, coefficient: number) => ({ first, second, coefficient });
    expect(() =>
      run([pair("demand", "price", 0.9), pair("price", "other", 0.9), pair("demand", "other", -0.9)]),
    ).toThrow(InvalidQuantityError);
    expect(() => run([pair("demand", "price", 1.5)])).toThrow(InvalidQuantityError);
    expect(() => run([pair("demand", "demand", 0.5)])).toThrow(InvalidQuantityError);
    expect(() => run([pair("demand", "prise", 0.5)])).toThrow(UnknownNameError);
  });
});

describe("monteCarloRanking", () => {
  const inputs = {
    growth: { kind: "normal", mean: 0.5, standardDeviation: 0.2, least: -0.5 },
    price: { kind: "lognormal", median: 2, geometricStandardDeviation: 1.5 },
  } as const;
  const rent = ({ price }: { growth: number; price: number }) => price * 100;
  const buy = ({ growth }: { growth: number; price: number }) => 150 * (1 + growth);

  it("agrees with monteCarloDifference under the same draws", () => {
    const ranked = monteCarloRanking({
      inputs,
      evaluate: (drawn) => ({ rent: rent(drawn), buy: buy(drawn) }),
      seed: 3,
    });
    const pair = monteCarloDifference({ inputs, baseline: buy, alternative: rent, seed: 3 });
    const rented = ranked.find(({ plan }) => plan === "rent");
    expect(rented?.beats.buy).toBe(pair.alternativeLowerShare);
    expect(rented?.cost).toEqual(monteCarlo({ inputs, evaluate: rent, seed: 3 }));
    expect(ranked.reduce((sum, { cheapestShare }) => sum + cheapestShare, 0)).toBeCloseTo(1, 12);
  });

  it("throws when there is no plan or a cost is not a number", () => {
    expect(() => monteCarloRanking({ inputs, evaluate: () => ({}), seed: 1 })).toThrow(InvalidQuantityError);
    expect(() => monteCarloRanking({ inputs, evaluate: () => ({ a: Number.NaN }), seed: 1 })).toThrow(
      InvalidQuantityError,
    );
  });
});
