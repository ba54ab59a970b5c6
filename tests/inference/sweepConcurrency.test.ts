import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidQuantityError } from "../../src/errors/invalidQuantityError.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import { sweepConcurrency } from "../../src/inference/sweepConcurrency.js";
import { anyPlan } from "./plans.ts";

describe("sweepConcurrency", () => {
  it("returns the same values as estimateInference at each concurrency, or the infeasible result", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 5 }), (any, concurrencies) => {
        const { schedule: _, concurrency: __, ...plan } = any;
        const sweep = sweepConcurrency(plan, concurrencies);
        for (const [at, concurrency] of concurrencies.entries()) {
          const estimate = estimateInference({ ...plan, concurrency });
          if (!sweep.fits || !estimate.fits) {
            expect(sweep).toEqual(estimate);
            continue;
          }
          expect(sweep.outputTokensPerSecond[at]).toBeCloseTo(estimate.outputTokensPerSecond.value, 9);
          expect(sweep.timeToFirstTokenSeconds[at]).toBeCloseTo(estimate.timeToFirstTokenSeconds?.value ?? 0, 9);
          expect(sweep.timePerOutputTokenSeconds[at]).toBeCloseTo(estimate.timePerOutputTokenSeconds.value, 9);
          expect(sweep.largestBatch).toBe(estimate.memory.largestBatch);
        }
      }),
    );
  });

  it("throws for a concurrency that is not a whole number of at least 1", () => {
    const [plan] = fc.sample(anyPlan, 1);
    if (!plan) throw new Error("no plan");
    for (const number of [0, 1.5, Number.NaN, -3])
      expect(() => sweepConcurrency(plan, [1, number])).toThrow(InvalidQuantityError);
  });
});
