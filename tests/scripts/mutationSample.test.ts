import { describe, expect, it } from "vitest";
import { sampleOf } from "../../scripts/mutation/sample.ts";

const mutants = Array.from({ length: 100 }, (_, line) => ({
  id: String(line),
  fileName: "src/units/check.ts",
  mutatorName: "BooleanLiteral",
  replacement: "true",
  location: { start: { line, column: 0 } },
}));

describe("sampleOf", () => {
  it("returns all mutants of a room that is smaller than the sample", () => {
    expect(sampleOf(mutants, 100, "1")).toBe(mutants);
  });

  it("draws the same mutants for the same seed, in the order of the sources", () => {
    const drawn = sampleOf(mutants, 20, "1");
    expect(drawn).toHaveLength(20);
    expect(sampleOf([...mutants].reverse(), 20, "1").toReversed()).toEqual(drawn);
    expect(drawn.map(({ id }) => Number(id))).toEqual(drawn.map(({ id }) => Number(id)).toSorted((a, b) => a - b));
  });

  it("draws other mutants for another seed", () => {
    expect(sampleOf(mutants, 20, "2")).not.toEqual(sampleOf(mutants, 20, "1"));
  });
});
