import fc from "fast-check";
import * as accelerators from "llm-economics/accelerators";
import { describe, expect, it } from "vitest";
import { nearestName } from "../../src/errors/nearestName.js";

const ids = Object.values(accelerators).map(({ id }) => id);

/** Edit distance by its recursive definition. */
function distance(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const [a, b] = [left.slice(1), right.slice(1)];
  return Math.min(distance(a, b) + (left[0] === right[0] ? 0 : 1), distance(a, right) + 1, distance(left, b) + 1);
}

describe("nearestName", () => {
  it("finds every catalogue id when it is given in capitals", () => {
    for (const id of ids) expect(nearestName(id.toUpperCase(), ids)).toBe(id);
  });

  it("returns a name of minimal distance, and none if more than half of the letters differ", () => {
    const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("a", "b", "1") });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 5 }), (asked, known) => {
        const found = nearestName(asked, known);
        const fewest = Math.min(...known.map((name) => distance(asked, name)));
        if (found === undefined) expect(fewest).toBeGreaterThan(asked.length / 2);
        else expect(distance(asked, found)).toBe(fewest);
      }),
    );
  });

  it("returns undefined for nonsense, an empty list and names too long to compare", () => {
    expect(nearestName("qqqqqqqqqqqqqqqqqqqq", ids)).toBeUndefined();
    expect(nearestName("h100", [])).toBeUndefined();
    expect(nearestName("h100-sxm".repeat(100_000), ids)).toBeUndefined();
  });
});
