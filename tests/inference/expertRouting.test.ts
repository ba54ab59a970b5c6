import { describe, expect, it } from "vitest";
import { busiestRank, expertRouting, popularityVariance } from "../../src/inference/expertRouting.js";

/** Share of the experts that `tokens` tokens use. */
function used(share: number, variance: number, tokens: number): number {
  const { growth, exponent } = expertRouting(share, variance);
  return -Math.expm1(exponent * Math.log1p(tokens * growth));
}

describe("expertRouting", () => {
  it.each([0, 0.5, 1.5, 4])("uses exactly the routed share for one token at a variance of %d", (variance) => {
    expect(used(8 / 128, variance, 1)).toBeCloseTo(8 / 128, 9);
    expect(used(4 / 32, variance, 1)).toBeCloseTo(4 / 32, 9);
  });

  it("routes independently at a variance of 0", () => {
    for (const tokens of [2, 16, 200]) expect(used(8 / 256, 0, tokens)).toBeCloseTo(1 - (1 - 8 / 256) ** tokens, 6);
  });

  it("uses every expert if each token is routed to all of them", () => {
    for (const variance of [0, 1.5]) expect(used(1, variance, 1)).toBeCloseTo(1, 9);
  });

  it("follows the integral over exponentially distributed popularity at a variance of 1", () => {
    // The integral of exp(-x - rate x) over x is 1 / (1 + rate), where one token misses an expert with probability 7/8.
    const rate = 8 / 7 - 1;
    for (const tokens of [1, 5, 80]) expect(used(1 / 8, 1, tokens)).toBeCloseTo(1 - 1 / (1 + tokens * rate), 12);
  });

  it("uses fewer experts as the variance grows, and more as tokens are added", () => {
    for (const tokens of [2, 8, 64, 512]) {
      const shares = [0, 0.3, 1, 2, 5].map((variance) => used(8 / 128, variance, tokens));
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(used(8 / 128, 1.5, 2 * tokens)).toBeGreaterThan(used(8 / 128, 1.5, tokens));
    }
  });

  it("leaves a quarter of the experts of a skewed router unused by 128 tokens, and none of an even one", () => {
    // Steps of Qwen3-235B on four and eight H100 differ by the reads of about 23 of 32 experts.
    expect(128 * used(8 / 128, 2, 128)).toBeGreaterThan(90);
    expect(128 * used(8 / 128, 2, 128)).toBeLessThan(105);
    expect(128 * used(8 / 128, 0, 128)).toBeGreaterThan(127);
  });
});

describe("popularityVariance", () => {
  it("is 0 for independent tokens and 0 if every token uses every expert", () => {
    expect(popularityVariance(8 / 128, 0)).toBe(0);
    expect(popularityVariance(1, 0.5)).toBe(0);
  });

  it("makes all tokens use the same experts at a correlation of 1", () => {
    const share = 8 / 128;
    const both = share ** 2 * (1 + popularityVariance(share, 1));
    expect(both).toBeCloseTo(share, 12);
  });
});

describe("busiestRank", () => {
  it("is 1 if all experts are equally popular", () => {
    expect(busiestRank(8, 16, 0)).toBe(1);
  });

  it("follows Tippett's means of the largest of normal variables", () => {
    for (const [ranks, deviations] of [
      [2, 0.564],
      [4, 1.029],
      [8, 1.424],
      [16, 1.766],
    ] as const)
      expect((busiestRank(ranks, 100, 0.01) - 1) / 0.01).toBeCloseTo(deviations, 1);
  });

  it("falls as a rank holds more experts, and never exceeds the number of ranks", () => {
    expect(busiestRank(8, 32, 1.5)).toBeLessThan(busiestRank(8, 16, 1.5));
    expect(busiestRank(2, 1, 9)).toBe(2);
  });
});
