import { usd } from "llm-economics/cost";
import { compare, explain, logNormalBetween, quantile, tornado } from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";
import { correlatedScores } from "../../src/scenarios/correlatedScores.js";
import { normalProbability } from "../../src/scenarios/normalProbability.js";
import { normalQuantile } from "../../src/scenarios/normalQuantile.js";
import { rankCosts } from "../../src/scenarios/rankedPlan.js";
import { summarize } from "../../src/scenarios/summarize.js";
import { termFigure, termWords } from "../../src/scenarios/termUnits.js";

describe("quantile", () => {
  const triangle = { kind: "triangular", low: 0, mode: 2, high: 10 } as const;
  // A share with the moments of Beta(2, 1) has the quantile sqrt(p), one with those of Beta(1, 2) its mirror image.
  const standardDeviation = Math.sqrt(1 / 18);

  it.each([
    [triangle, 0, 0],
    [triangle, 0.05, 1],
    [triangle, 0.2, 2],
    [triangle, 0.8, 6],
    [triangle, 1, 10],
    [{ kind: "triangular", low: 3, mode: 3, high: 3 }, 0.7, 3],
    [{ kind: "pert", low: 3, mode: 3, high: 3 }, 0.7, 3],
    [{ kind: "uniform", low: 2, high: 10 }, 0.25, 4],
    [{ kind: "share", mean: 2 / 3, standardDeviation }, 0.25, 0.5],
    [{ kind: "share", mean: 1 / 3, standardDeviation }, 0.75, 0.5],
    [{ kind: "share", mean: 0.5, standardDeviation: Math.sqrt(1 / 12) }, 0.3, 0.3],
    // With the mode at an end, PERT is a power: 1 - (1 - p)^(1/5).
    [{ kind: "pert", low: 10, mode: 10, high: 20 }, 1 - 0.5 ** 5, 15],
    [{ kind: "pert", low: 10, mode: 20, high: 20 }, 0.5 ** 5, 15],
    [{ kind: "normal", mean: 10, standardDeviation: 2 }, 0.975, 10 + 2 * 1.959963984540054],
    [{ kind: "lognormal", median: 4, geometricStandardDeviation: 2 }, 0.5, 4],
    [{ kind: "lognormal", median: 4, geometricStandardDeviation: 2 }, 0.841344746068543, 8],
    [{ kind: "normal", mean: 0, standardDeviation: 1, least: 0 }, 0.5, 0.674489750196082],
    [{ kind: "normal", mean: 0, standardDeviation: 1, most: 0 }, 0.5, -0.674489750196082],
    [7, 0.1, 7],
  ] as const)("of %o at %d is %d", (distribution, probability, value) => {
    expect(quantile(distribution, probability)).toBeCloseTo(value, 8);
  });

  it.each([
    [0, 1],
    [1 / 3, 1],
    [0.34, 2],
    [2 / 3, 2],
    [0.67, 3],
    [1, 3],
  ])("of three measured values at %d is %d", (probability, value) => {
    expect(quantile({ kind: "empirical", values: [3, 1, 2] }, probability)).toBe(value);
  });
});

describe("the normal distribution", () => {
  // Tabulated quantiles, one in each of the three ranges of the algorithm on either side.
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [0.999999, 4.753424308822899],
    [1e-10, -6.361340902404056],
    [1e-20, -9.2623400897984],
  ])("has the quantile of %d", (probability, score) => {
    expect(normalQuantile(probability)).toBeCloseTo(score, 9);
  });

  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1, 0.158655253931457],
    [3, 0.99865010196837],
    [-6, 9.865876450376946e-10],
    [-8, 6.220960574271785e-16],
  ])("has the probability below %d", (score, probability) => {
    expect(normalProbability(score) / probability).toBeCloseTo(1, 7);
  });
});

describe("summarize", () => {
  it("interpolates percentiles between sorted values", () => {
    const found = summarize(Float64Array.of(4, 1, 3, 2));
    expect(found.runs).toBe(4);
    expect(found.p10).toBeCloseTo(1.3, 12);
    expect(found.p50).toBe(2.5);
    expect(found.p90).toBeCloseTo(3.7, 12);
    expect(found.mean).toBe(2.5);
    expect(found.standardDeviation).toBeCloseTo(Math.sqrt(5 / 3), 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(5 / 12), 12);
  });

  it("has no deviation for one value", () => {
    expect(summarize(Float64Array.of(7))).toEqual({
      runs: 1,
      p10: 7,
      p50: 7,
      p90: 7,
      mean: 7,
      standardDeviation: 0,
      standardError: 0,
    });
  });
});

describe("rankCosts", () => {
  it("counts ties for the first plan, and compares each pair", () => {
    const plan = (name: string, ...costs: number[]) => ({ plan: name, costs: Float64Array.from(costs) });
    const ranked = rankCosts([plan("a", 1, 5, 5, 9), plan("b", 1, 4, 3, 8), plan("c", 2, 6, 4, 7)], 3);
    expect(ranked.map(({ plan, cheapestShare, beats }) => ({ plan, cheapestShare, beats }))).toEqual([
      { plan: "b", cheapestShare: 0.5, beats: { a: 0.75, c: 0.75 } },
      { plan: "a", cheapestShare: 0.25, beats: { b: 0, c: 0.5 } },
      { plan: "c", cheapestShare: 0.25, beats: { a: 0.5, b: 0.25 } },
    ]);
    expect(ranked[0]?.cost).toMatchObject({ seed: 3, mean: 4, p50: 3.5 });
  });
});

describe("correlatedScores", () => {
  it("is the Cholesky factor of the correlation matrix", () => {
    const { names, triangle } = correlatedScores(
      ["a", "free", "b", "c"],
      [
        { first: "b", second: "a", coefficient: 0.6 },
        { first: "a", second: "c", coefficient: 0.6 },
        { first: "b", second: "c", coefficient: 0.84 },
      ],
    );
    expect(names).toEqual(["a", "b", "c"]);
    // Third row: 0.6, (0.84 - 0.36) / 0.8 = 0.6, and sqrt(1 - 0.72).
    const expected = [[1], [0.6, 0.8], [0.6, 0.6, Math.sqrt(0.28)]];
    triangle.forEach((line, row) => {
      expect(line).toHaveLength(row + 1);
      for (const [column, value] of line.entries()) expect(value).toBeCloseTo(expected[row]?.[column] ?? 0, 12);
    });
  });
});

describe("tornado", () => {
  it("moves one input at a time between its percentiles, and orders equal swings by name", () => {
    const { baseline, bars } = tornado({
      inputs: {
        b: { kind: "uniform", low: 0, high: 10 },
        a: { kind: "uniform", low: 0, high: 10 },
        c: { kind: "uniform", low: 0, high: 20 },
        fixed: 100,
      },
      evaluate: ({ a, b, c, fixed }) => fixed + a - b + c,
    });
    expect(baseline).toBe(110);
    expect(
      bars.map(({ input, resultAtLow, resultAtHigh, swing }) => [input, resultAtLow, resultAtHigh, swing]),
    ).toEqual([
      ["c", 102, 118, 16],
      ["a", 106, 114, 8],
      ["b", 114, 106, 8],
    ]);
  });
});

describe("logNormalBetween", () => {
  it("has its median at the geometric mean of the percentiles", () => {
    const found = logNormalBetween({ p10: 1, p90: 16 });
    expect(found.median).toBe(4);
    expect(Math.log(found.geometricStandardDeviation)).toBeCloseTo(Math.log(4) / 1.2815515655446004, 12);
    expect(logNormalBetween({ p10: 2, p90: 2 }).geometricStandardDeviation).toBe(1);
  });
});

describe("the unit of a term", () => {
  it.each([
    ["hostSeconds", 0.5, "host", "500 ms"],
    ["weightBytes", 2e9, "weight", "2 GB"],
    ["idleWatts", 120, "idle", "120 W"],
    ["serverJoules", 1234, "server", "1230 J"],
    ["gridKilograms", 0.12345, "grid", "0.123 kg"],
    ["waterLiters", 2.5, "water", "2.5 L"],
    ["inputTokens", 12, "input tokens", "12"],
    ["Seconds", 2, "seconds", "2 s"],
    ["sparse24Gemm", 3, "sparse24 gemm", "3"],
  ])("%s", (name, value, words, figure) => {
    expect(termWords(name)).toBe(words);
    expect(termFigure(name, value)).toBe(figure);
  });
});

describe("explain and compare", () => {
  it("lists terms by size, negative ones too", () => {
    const result = { terms: { small: 1, refund: -4, large: 5 }, assumptions: ["prices hold"] };
    expect(explain(result).split("\n")).toEqual([
      "Total: 2",
      "- large: 5 (250.0 %)",
      "- refund: -4 (-200.0 %)",
      "- small: 1 (50.0 %)",
      "Assumed: prices hold",
    ]);
  });

  it("writes amounts below a cent with two significant digits, and a cent with two decimals", () => {
    const lines = explain({ terms: { tiny: usd("0.00123"), cent: usd("0.01"), fee: usd("-0.0045") } }).split("\n");
    expect(lines).toEqual([
      "Total: $0.0067",
      "- cent: $0.01 (148.6 %)",
      "- fee: -$0.0045 (-66.9 %)",
      "- tiny: $0.0012 (18.3 %)",
    ]);
  });

  it("orders equal changes by name", () => {
    const { before, after, difference, terms } = compare(
      { terms: { b: 1, a: 5, c: 0 } },
      { terms: { b: 3, a: 3, c: 7, d: 2 } as never },
    );
    expect([before, after, difference]).toEqual([6, 15, 9]);
    expect(terms.map(({ term, difference }) => [term, difference])).toEqual([
      ["c", 7],
      ["a", -2],
      ["b", 2],
      ["d", 2],
    ]);
  });
});
