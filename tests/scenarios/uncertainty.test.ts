import { InvalidQuantityError } from "llm-economics/errors";
import { elasticities, monteCarlo, monteCarloDifference, tornado } from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";

const inputs = {
  volume: { kind: "lognormal", median: 100, geometricStandardDeviation: 1.5 },
  price: { kind: "triangular", low: 1, mode: 2, high: 6 },
} as const;
const cost = ({ volume, price }: { volume: number; price: number }) => volume * price;

describe("monteCarlo", () => {
  it("is reproducible for a seed and differs for another", () => {
    const run = (seed: number) => monteCarlo({ inputs, evaluate: cost, runs: 500, seed });
    expect(run(3)).toEqual(run(3));
    expect(run(3).mean).not.toBe(run(4).mean);
  });

  it("reproduces known moments and percentiles within three standard errors", () => {
    const uniform = monteCarlo({
      inputs: { x: { kind: "uniform", low: 0, high: 1 } },
      evaluate: ({ x }) => x,
      runs: 20_000,
      seed: 11,
    });
    expect(Math.abs(uniform.mean - 0.5)).toBeLessThan(3 * uniform.standardError);
    expect(uniform.standardDeviation).toBeCloseTo(Math.sqrt(1 / 12), 2);
    expect(uniform.p10).toBeCloseTo(0.1, 2);
    expect(uniform.p50).toBeCloseTo(0.5, 2);
    expect(uniform.p90).toBeCloseTo(0.9, 2);
    const product = monteCarlo({ inputs, evaluate: cost, runs: 20_000, seed: 5 });
    const expected = 100 * Math.exp(Math.log(1.5) ** 2 / 2) * 3;
    expect(Math.abs(product.mean - expected)).toBeLessThan(3 * product.standardError);
    expect(product.standardError).toBeCloseTo(product.standardDeviation / Math.sqrt(20_000), 12);
  });

  it("keeps the draws of an input when another input is added", () => {
    const only = monteCarlo({ inputs: { price: inputs.price }, evaluate: ({ price }) => price, runs: 100, seed: 9 });
    const both = monteCarlo({ inputs, evaluate: ({ price }) => price, runs: 100, seed: 9 });
    expect(both).toEqual(only);
  });

  it("has no spread for a certain result", () => {
    const certain = monteCarlo({ inputs: { x: 4 }, evaluate: ({ x }) => x * x, runs: 10, seed: 0 });
    expect(certain).toEqual({
      seed: 0,
      runs: 10,
      p10: 16,
      p50: 16,
      p90: 16,
      mean: 16,
      standardDeviation: 0,
      standardError: 0,
    });
  });

  it("has no spread for one run, and the sample deviation for two", () => {
    const of = (runs: number) => {
      const drawn: number[] = [];
      const evaluate = ({ price }: { price: number }) => drawn[drawn.push(price) - 1] ?? 0;
      return { drawn, result: monteCarlo({ inputs: { price: inputs.price }, evaluate, runs, seed: 6 }) };
    };
    expect(of(1).result).toMatchObject({ runs: 1, standardDeviation: 0, standardError: 0 });
    const { drawn, result } = of(2);
    expect(result.standardDeviation).toBeCloseTo(Math.abs((drawn[0] ?? 0) - (drawn[1] ?? 0)) / Math.SQRT2, 12);
  });

  it("throws on an infinite result, naming the run", () => {
    const divide = () => monteCarlo({ inputs: { x: 0 }, evaluate: ({ x }) => 1 / x, runs: 2, seed: 1 });
    expect(divide).toThrow(/run 0/);
    expect(() => monteCarlo({ inputs, evaluate: cost, runs: 1.5, seed: 1 })).toThrow(InvalidQuantityError);
    expect(() => monteCarlo({ inputs, evaluate: cost, seed: -1 })).toThrow(InvalidQuantityError);
  });

  it("has far less noise when scenarios share draws", () => {
    const { difference, alternativeLowerShare } = monteCarloDifference({
      inputs,
      baseline: cost,
      alternative: (drawn) => 0.9 * cost(drawn),
      runs: 1_000,
      seed: 2,
    });
    expect(alternativeLowerShare).toBe(1);
    const alone = monteCarlo({ inputs, evaluate: cost, runs: 1_000, seed: 2 });
    expect(difference.mean / alone.mean).toBeCloseTo(-0.1, 12);
    expect(difference.standardError).toBeLessThan(0.2 * alone.standardError);
  });
});

describe("tornado", () => {
  it("orders bars by swing and omits certain inputs", () => {
    const found = tornado({
      inputs: { ...inputs, hours: 8 },
      evaluate: ({ volume, price, hours }) => (volume * price) / hours,
    });
    expect(found.bars.map((bar) => bar.input)).toEqual(["price", "volume"].sort((a, b) => swing(b) - swing(a)));
    for (const bar of found.bars) expect(bar.swing).toBe(Math.abs(bar.resultAtHigh - bar.resultAtLow));
    function swing(name: string) {
      return found.bars.find((bar) => bar.input === name)?.swing ?? 0;
    }
  });

  it("has a lower result at the high end for a negative effect", () => {
    const { bars } = tornado({
      inputs: { speed: { kind: "uniform", low: 1, high: 3 } },
      evaluate: ({ speed }) => 1 / speed,
    });
    expect(bars[0]?.resultAtHigh).toBeLessThan(bars[0]?.resultAtLow ?? 0);
    expect(bars[0]?.low).toBeCloseTo(1.2, 12);
  });

  it("throws when a result is not finite", () => {
    const bad = () => tornado({ inputs: { x: { kind: "uniform", low: 0, high: 0 } }, evaluate: ({ x }) => 1 / x });
    expect(bad).toThrow(InvalidQuantityError);
  });
});

describe("elasticities", () => {
  it("are the exponents of a product of powers", () => {
    const found = elasticities({
      at: { a: 3, b: 0.2, c: 1e9 },
      evaluate: ({ a, b, c }) => a ** 1.5 * b ** -2 * c ** 0,
    });
    expect(found.a).toBeCloseTo(1.5, 9);
    expect(found.b).toBeCloseTo(-2, 9);
    expect(found.c).toBeCloseTo(0, 9);
  });

  it("are the shares of the terms of a sum", () => {
    const found = elasticities({ at: { training: 30, serving: 70 }, evaluate: (x) => x.training + x.serving });
    expect(found.training).toBeCloseTo(0.3, 7);
    expect(found.serving).toBeCloseTo(0.7, 7);
  });

  it("throw when an input or a result is not positive", () => {
    expect(() => elasticities({ at: { x: 0 }, evaluate: ({ x }) => x })).toThrow(InvalidQuantityError);
    expect(() => elasticities({ at: { x: 1 }, evaluate: ({ x }) => -x })).toThrow(InvalidQuantityError);
  });
});
