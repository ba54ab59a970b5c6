import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalProbability, saturationAssumptions, saturationProbability } from "../../src/inference/saturation.js";

describe("normalProbability", () => {
  // Tables of the standard normal distribution.
  it.each([
    [0, 0.5],
    [0.25, 0.59871],
    [0.5, 0.69146],
    [1, 0.84134],
    [1.2815515655, 0.9],
    [1.644853627, 0.95],
    [2, 0.97725],
    [2.326347874, 0.99],
    [3, 0.99865],
    [-1, 0.15866],
    [-2, 0.02275],
  ])("is %f below %f standard deviations, within 0.00015", (value, probability) => {
    expect(Math.abs(normalProbability(value) - probability)).toBeLessThan(0.00015);
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (value) => {
        expect(normalProbability(value) + normalProbability(-value)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("saturationProbability", () => {
  it.each([
    ["half at the estimate", 10, 0.5],
    ["a tenth at the lower end of the interval", 10 / 1.5, 0.1],
    ["nine tenths at the upper end of the interval", 15, 0.9],
  ])("is %s", (_, arrivals, probability) => {
    expect(saturationProbability(arrivals, 10, 1.5)).toBeCloseTo(probability, 3);
  });
});

describe("saturationAssumptions", () => {
  it.each<[what: string, arrivals: number, said: RegExp | null]>([
    ["say nothing if even the lower end is sustainable", 6, null],
    ["warn of the upper ends if the load may not be sustainable", 8, /^times: upper ends are at 99 % utilization/],
    ["state both rates if the load is not sustainable", 12, /^load: 12\.0 requests\/s arrive, 10\.0 can be served/],
  ])("%s", (_, arrivals, said) => {
    const found = saturationAssumptions(arrivals, 10, 1.5);
    expect(found).toHaveLength(said ? 1 : 0);
    if (said) expect(found[0]).toMatch(said);
  });
});
