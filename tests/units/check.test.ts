import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";
import { finite, nonNegative, positive, whole, within } from "../../src/units/check.js";

const anyNumber = fc.double();

/** Each check with an independent definition of the values that it accepts. */
const checks: readonly (readonly [string, (value: number) => number, (value: number) => boolean])[] = [
  ["finite", (value) => finite("x", value), (value) => Math.abs(value) <= 1e40],
  ["positive", (value) => positive("x", value), (value) => value >= 1e-40 && value <= 1e40],
  ["nonNegative", (value) => nonNegative("x", value), (value) => value >= 0 && value <= 1e40],
  ["whole", (value) => whole("x", value, 2), (value) => Number.isSafeInteger(value) && value >= 2],
  ["within", (value) => within("x", value, 0, 1), (value) => value >= 0 && value <= 1],
];

describe.each(checks)("%s", (_name, check, allows) => {
  it("returns allowed values and throws an error that names the field for all others", () => {
    const edges = fc.constantFrom(
      0,
      1,
      2,
      -1,
      1.5,
      Number.MAX_SAFE_INTEGER,
      2 ** 53,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
    );
    fc.assert(
      fc.property(fc.oneof(anyNumber, edges), (value) => {
        if (allows(value)) expect(check(value)).toBe(value);
        else expect(() => check(value)).toThrow(InvalidQuantityError);
      }),
      { numRuns: 300 },
    );
  });

  it("throws for values that are not numbers", () => {
    for (const value of ["1", null, undefined, true, [1], 1n] as unknown[] as number[]) {
      expect(() => check(value)).toThrow("x must be");
    }
  });
});

describe("messages of checks", () => {
  it("name the field, the value, the allowed range and the remedy", () => {
    expect(() => whole("tensorParallel", 1.5, 1, "Use 1 for a single accelerator.")).toThrow(
      "tensorParallel must be a whole number of at least 1; got 1.5. Use 1 for a single accelerator.",
    );
    expect(() => within("load", 2, 0, 1)).toThrow("load must be a number from 0 to 1; got 2.");
  });
});
