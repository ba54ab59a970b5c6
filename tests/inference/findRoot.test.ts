import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRoot } from "../../src/inference/findRoot.js";

describe("findRoot", () => {
  it("returns the zero of an increasing function, or the nearer end of the range", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (root, power) => {
          const found = findRoot((x) => x ** power - root ** power, 1, 1e5);
          expect(found / root).toBeCloseTo(1, 3);
        },
      ),
    );
    expect(findRoot((x) => x, 1, 5)).toBe(1);
    expect(findRoot((x) => x - 9, 1, 5)).toBe(5);
  });

  it.each<[what: string, of: (value: number) => number, low: number, high: number, root: number]>([
    ["a line", (value) => value - 3, 0, 10, 3],
    ["a cube", (value) => value ** 3 - 27, 0, 1e6, 3],
    ["a steep exponential", (value) => Math.exp(value) - 1e6, 0, 700, Math.log(1e6)],
    ["a pole at the upper end", (value) => 1 / (1 - value) - 1000, 0, 1 - 1e-9, 0.999],
    ["a step", (value) => (value < 2 ? -1 : 1), 0, 10, 2],
    ["a function above 0 throughout", (value) => value + 1, 0, 10, 0],
    ["a function below 0 throughout", (value) => value - 11, 0, 10, 10],
    ["an empty interval", (value) => value - 3, 5, 5, 5],
  ])("finds the root of %s", (_, of, low, high, root) => {
    expect(findRoot(of, low, high)).toBeCloseTo(root, 6);
  });

  it("uses known values at both ends", () => {
    const asked: number[] = [];
    const of = (value: number) => {
      asked.push(value);
      return value - 3;
    };
    expect(findRoot(of, 0, 10, -3)).toBeCloseTo(3, 9);
    expect(asked).not.toContain(0);
    asked.length = 0;
    expect(findRoot(of, 0, 10, -3, 7)).toBeCloseTo(3, 9);
    expect(asked).not.toContain(10);
  });
});
