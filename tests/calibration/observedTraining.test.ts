import { validateTraining } from "llm-economics/measurements";
import { describe, expect, it } from "vitest";
import { memoryResiduals } from "../../src/calibration/training/memoryResiduals.js";
import { memoryFactorOf } from "../../src/training/rates/memoryFactors.js";
import { base, observe, parts } from "./trainingStep.ts";

describe("observedTraining", () => {
  it.each<[what: string, change: object, seconds: number | undefined]>([
    ["a stated step", {}, 1],
    ["a step of no time", { measured: [{ metric: "stepTimeSeconds", value: 0 }] }, undefined],
    ["a step that is not scored", { notScored: ["stepTimeSeconds"] }, undefined],
    ["a rate", { measured: [{ metric: "tokensPerSecondPerAccelerator", value: 4096 }] }, 2],
    [
      "a rate before a step",
      { measured: [...base.measured, { metric: "tokensPerSecondPerAccelerator", value: 8192 }] },
      1,
    ],
    [
      "a rate of accelerators that the degrees imply",
      {
        accelerators: undefined,
        parallelism: { tensor: 4, data: 16 },
        measured: [{ metric: "tokensPerSecondPerAccelerator", value: 4096 }],
      },
      2,
    ],
    ["a duplicate", { duplicateOf: "other" }, undefined],
    ["a field out of range", { dropout: 7 }, undefined],
  ])("takes %s", (_, change, seconds) => {
    expect(observe(change)?.seconds).toBe(seconds);
  });

  it("groups rows of one model, accelerator, framework and precision", () => {
    expect(observe()?.group).toBe("small|h100|nemo|bf16");
    expect(observe({ precision: "fp8" })?.group).toBe("small|h100|nemo|fp8");
  });
});

describe("memoryResiduals", () => {
  it("are the logarithms of measured over estimated peaks", () => {
    const row = { ...base, measured: [{ metric: "peakMemoryGB", value: 40 }] };
    const [estimate] = validateTraining([row], parts).predictions;
    const allocated = (estimate?.predicted ?? 0) / memoryFactorOf("nemo").factor;
    const residuals = [...memoryResiduals([row], parts).residuals.values()].flat();
    expect(residuals).toEqual([expect.closeTo(Math.log(40 / allocated), 9)]);
    expect(Math.abs(residuals[0] ?? 9)).toBeLessThan(2);
  });

  it("skips rows that cannot be estimated", () => {
    const measured = [{ metric: "peakMemoryGB", value: 40 }];
    const rows = [
      { ...base, measured },
      { ...base, measured, dropout: 7 },
      { ...base, measured, task: "dpo" },
    ];
    expect([...memoryResiduals(rows, parts).residuals.values()].flat()).toHaveLength(1);
  });

  it("has the median of the ratios, and an allowance of 1 % on their spread", () => {
    const rows = [20, 40, 80].map((value) => ({ ...base, measured: [{ metric: "peakMemoryGB", value }] }));
    const [{ factor, spread } = { factor: 0, spread: 0 }] = Object.values(memoryResiduals(rows, parts).factors);
    const [one = { factor: 0, spread: 0 }] = Object.values(memoryResiduals(rows.slice(1, 2), parts).factors);
    expect(factor).toBe(one.factor);
    expect(one.spread).toBeCloseTo(Math.exp(0.01), 3);
    expect(spread).toBeGreaterThan(1.6);
    expect(spread).toBeLessThanOrEqual(2.021);
  });
});
