import { describe, expect, it } from "vitest";
import { denseByHand } from "../../scripts/bench/denseByHand.ts";
import { hybridByHand } from "../../scripts/bench/hybridByHand.ts";
import { densePlan, hybridPlan, planModel } from "../../scripts/bench/plans.ts";
import { servedByHand } from "../../scripts/bench/servedByHand.ts";
import { decodeStepSeconds } from "../../src/inference/decodeStep.js";
import { estimateInference } from "../../src/inference/estimateInference.js";

const loads = [1, 2, 5, 17, 64, 250].flatMap((sequences) =>
  [1, 100, 1_152, 4_096].map((context) => [sequences, context] as const),
);

describe("handwritten arithmetic of the benchmark", () => {
  it.each([
    ["dense", densePlan, denseByHand],
    ["hybrid", hybridPlan, hybridByHand],
  ])("equals a decode step of the %s model", (_, plan, byHand) => {
    const model = planModel(plan);
    const step = byHand(model);
    for (const [sequences, context] of loads) {
      expect(step(sequences, context) / decodeStepSeconds(model, sequences, context)).toBeCloseTo(1, 12);
    }
  });

  it.each([1, 7, 32, 64])("equals an estimate at concurrency %d", (concurrency) => {
    const estimate = estimateInference({ ...densePlan, concurrency });
    const value = estimate.fits ? estimate.outputTokensPerSecond.value : Number.NaN;
    expect(servedByHand(densePlan)(concurrency) / value).toBeCloseTo(1, 3);
  });

  it("differs from an estimate at another concurrency", () => {
    const model = planModel(hybridPlan);
    expect(hybridByHand(model)(8, 1_024) / decodeStepSeconds(model, 9, 1_024)).not.toBeCloseTo(1, 3);
  });
});
