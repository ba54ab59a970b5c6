import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, levelDeviation, levels } from "../../src/calibration/levels.js";
import { quantile } from "../../src/calibration/quantile.js";
import { chainKey } from "../../src/efficiency/adjustments.js";

describe("quantile", () => {
  it.each<[values: number[], share: number, expected: number]>([
    [[3, 1, 2], 0, 1],
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 1, 3],
    [[4, 1, 3, 2], 0.5, 3],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.8, 90],
    [[7], 0.8, 7],
    [[], 0.5, 0],
  ])("of %j at %f is %f", (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it("is one of the values, at least as large as the share of them, and leaves the list as it is", () => {
    const list = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(list, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const before = [...values];
        const found = quantile(values, share);
        expect(values).toEqual(before);
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length);
      }),
    );
  });
});

describe("levels of the hierarchy", () => {
  it("have narrower priors the more specific they are", () => {
    const deviations = levels.map((level) => levelDeviation[level]);
    expect(deviations).toEqual(deviations.toSorted((left, right) => right - left));
  });

  it.each([
    ["hopper", "vllm", 3, { generation: "hopper", engine: "vllm", era: "vllm/3", pair: "hopper/vllm" }],
    ["cdna3", "sglang", 0, { generation: "cdna3", engine: "sglang", era: "sglang/0", pair: "cdna3/sglang" }],
    [
      "blackwell-ultra",
      "tensorrt-llm",
      4,
      { generation: "blackwell", engine: "tensorrt-llm", era: "tensorrt-llm/4", pair: "blackwell/tensorrt-llm" },
    ],
  ])("name the cells of %s with %s, era %d", (generation, family, era, cells) => {
    expect(cellsOf(chainKey(generation, family, era))).toEqual(cells);
  });
});
