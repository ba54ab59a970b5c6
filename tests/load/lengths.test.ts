import { describe, expect, it } from "vitest";
import { lengths } from "../../src/load/lengths.js";
import { weibullOf, weibullQuantile } from "../../src/load/weibull.js";

describe("lengths", () => {
  it.each([-0.1, 10.1, 1e9, Number.NaN])("throws for a variation of %d", (variation) => {
    expect(() => lengths(1000, { variation })).toThrow("variation must be a number from 0 to 10");
  });
});

describe("weibullOf", () => {
  it.each([0.3, 0.9, 1.6, 2, 2.5])("has the mean and the variation %d that were asked for", (variation) => {
    const distribution = weibullOf({ mean: 1000, variation });
    const quantiles = 400_000;
    let sum = 0;
    let squares = 0;
    for (let index = 0; index < quantiles; index++) {
      const length = weibullQuantile(distribution, (index + 0.5) / quantiles);
      sum += length;
      squares += length * length;
    }
    const mean = sum / quantiles;
    expect(Math.abs(mean / 1000 - 1)).toBeLessThan(0.01);
    expect(Math.abs(Math.sqrt(squares / quantiles - mean * mean) / mean / variation - 1)).toBeLessThan(0.03);
  });
});
