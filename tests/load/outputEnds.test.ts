import { describe, expect, it } from "vitest";
import { endingIn, endingShares, spreadLonger } from "../../src/load/finite/outputEnds.js";

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
