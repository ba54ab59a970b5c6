import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import { type Distribution, logNormalBetween, monteCarlo, quantile } from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";
import { philox, streamOf, uniformSample } from "../../src/scenarios/uniformSample.js";

describe("the generator", () => {
  it.each([
    [0, 0, 0, 0xff1dae59, 0x6cd10df2],
    [0xffffffff, 0xffffffff, 0xffffffff, 0x2c3f628b, 0xab4fd7ad],
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0xdd7ce038, 0xf62a4c12],
  ])("is Philox2x32-10 by the known answers of Random123 (%i, %i, %i)", (low, high, key, left, right) => {
    expect(philox(low, high, key)).toEqual([left, right]);
  });

  it("agrees with bigint arithmetic", () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(word, word, word, (low, high, key) => {
        let [left, right, step] = [BigInt(low), BigInt(high), BigInt(key)];
        for (let round = 0; round < 10; round++) {
          const product = 0xd256d193n * left;
          [left, right] = [(product >> 32n) ^ step ^ right, product & 0xffffffffn];
          step = (step + 0x9e3779b9n) & 0xffffffffn;
        }
        expect(philox(low, high, key)).toEqual([Number(left), Number(right)]);
      }),
    );
  });

  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("gives the name %j the stream that FNV-1a says (known answers of its authors)", (name, stream) => {
    expect(streamOf(name)).toBe(stream);
  });

  it("maps its two words to the middle of one of 2^52 equal steps", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e6), (seed, stream, index) => {
        const [high, low] = philox(index, stream, seed);
        const step = (BigInt(high) << 20n) + (BigInt(low) >> 12n);
        expect(uniformSample(seed, stream, index)).toBe((Number(step) + 0.5) / 2 ** 52);
      }),
    );
  });

  it("draws uniformly from the open interval (0, 1), without correlation between neighbours", () => {
    const draws = Array.from({ length: 20_000 }, (_, index) => uniformSample(1, streamOf("x"), index));
    expect(Math.min(...draws)).toBeGreaterThan(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws.length));
    const lag = draws.slice(1).reduce((sum, draw, index) => sum + (draw - 0.5) * ((draws[index] ?? 0) - 0.5), 0);
    expect(Math.abs(lag / draws.length)).toBeLessThan(4 / 12 / Math.sqrt(draws.length));
  });
});

describe("quantiles", () => {
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
  ])("match the standard normal at %f", (probability, expected) => {
    expect(quantile({ kind: "normal", mean: 0, standardDeviation: 1 }, probability)).toBeCloseTo(expected, 12);
  });

  const distribution = fc.oneof<fc.Arbitrary<Distribution>[]>(
    fc.tuple(fc.nat(1_000), fc.nat(1_000)).map(([low, width]) => ({ kind: "uniform", low, high: low + width })),
    fc
      .tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000))
      .map(([low, up, more]) => ({ kind: "triangular", low, mode: low + up, high: low + up + more })),
    fc.nat(100).map((mean) => ({ kind: "normal", mean, standardDeviation: 3 })),
    fc.integer({ min: 1, max: 100 }).map((median) => ({ kind: "lognormal", median, geometricStandardDeviation: 2 })),
    fc.array(fc.nat(100), { minLength: 1 }).map((values) => ({ kind: "empirical", values })),
  );
  const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  it("never decrease with the probability", () => {
    fc.assert(
      fc.property(distribution, probability, probability, (of, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(quantile(of, high)).toBeGreaterThanOrEqual(quantile(of, low));
      }),
    );
  });

  it("invert the cumulative distribution of a triangle", () => {
    const triangle = { kind: "triangular", low: 0, mode: 1, high: 4 } as const;
    expect(quantile(triangle, 0.25)).toBeCloseTo(1, 12);
    expect(quantile(triangle, 1 / 16)).toBeCloseTo(0.5, 12);
    expect(quantile(triangle, 1)).toBe(4);
    expect(quantile({ ...triangle, mode: 0 }, 0)).toBe(0);
    expect(quantile({ kind: "triangular", low: 3, mode: 3, high: 3 }, 0.7)).toBe(3);
    expect(quantile({ kind: "triangular", low: 2, mode: 3, high: 3 }, 0.25)).toBeCloseTo(2.5, 12);
  });

  it("reproduce the two percentiles of logNormalBetween", () => {
    const found = logNormalBetween({ p10: 3, p90: 50 });
    expect(quantile(found, 0.1)).toBeCloseTo(3, 9);
    expect(quantile(found, 0.9)).toBeCloseTo(50, 9);
    expect(() => logNormalBetween({ p10: 50, p90: 3 })).toThrow(/at least p10/);
    expect(() => logNormalBetween({ p10: 0, p90: 3 })).toThrow(InvalidQuantityError);
  });

  it("of a hundred values are those that exact arithmetic counts", () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    for (const value of values) expect(quantile({ kind: "empirical", values }, value / 100)).toBe(value);
  });

  it("at 0 and 1 are the ends of a share and of a PERT distribution", () => {
    const share = { kind: "share", mean: 0.459, standardDeviation: 0.158608 } as const;
    expect([0, 1].map((end) => quantile(share, end))).toEqual([0, 1]);
    const pert = { kind: "pert", low: 2, mode: 3, high: 7 } as const;
    expect([0, 1].map((end) => quantile(pert, end))).toEqual([2, 7]);
  });

  it("of an empirical distribution are its values, given in any order", () => {
    expect([0, 0.3, 0.6, 1].map((share) => quantile({ kind: "empirical", values: [9, 1, 5] }, share))).toEqual([
      1, 1, 5, 9,
    ]);
  });

  it.each<[string, Distribution]>([
    ["bounds the wrong way round", { kind: "uniform", low: 2, high: 1 }],
    ["a mode outside", { kind: "triangular", low: 0, mode: 5, high: 4 }],
    ["no spread", { kind: "normal", mean: 0, standardDeviation: 0 }],
    ["a factor below 1", { kind: "lognormal", median: 1, geometricStandardDeviation: 0.5 }],
    ["no values", { kind: "empirical", values: [] }],
    ["NaN", Number.NaN],
    ["NaN within", { kind: "empirical", values: [1, Number.NaN] }],
    ["an unknown kind", { kind: "beta" } as unknown as Distribution],
    ["null", null as unknown as Distribution],
    ["a missing distribution", undefined as unknown as Distribution],
    ["values that are not a list", { kind: "empirical" } as unknown as Distribution],
  ])("throw on %s", (_, malformed) => {
    expect(() => quantile(malformed, 0.5)).toThrow(InvalidQuantityError);
    expect(() => monteCarlo({ inputs: { x: malformed }, evaluate: ({ x }) => x, seed: 1 })).toThrow(
      InvalidQuantityError,
    );
  });

  it("throw at 0 for unbounded distributions", () => {
    expect(() => quantile({ kind: "normal", mean: 0, standardDeviation: 1 }, 0)).toThrow(InvalidQuantityError);
  });
});
