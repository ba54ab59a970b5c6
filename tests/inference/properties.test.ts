import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Accelerator } from "../../src/hardware/accelerator.js";
import { estimateInference } from "../../src/inference/estimateInference.js";
import type { InferenceEstimate } from "../../src/inference/inferenceEstimate.js";
import type { GivenConcurrency } from "../../src/inference/inferenceLoad.js";
import type { ServingPlan } from "../../src/inference/inferencePlan.js";
import { requireFit } from "../../src/inference/requireFit.js";
import { anyFittingPlan, anyPlan } from "./plans.ts";

const runs = { numRuns: 300 };
/** Rounding of sums of some hundred terms. */
const rounding = 1e-9;

const serve = (plan: ServingPlan & GivenConcurrency): InferenceEstimate => requireFit(estimateInference(plan));

function neverWorse(change: (part: Accelerator) => Accelerator): void {
  fc.assert(
    fc.property(anyFittingPlan, (plan) => {
      const before = serve(plan);
      const after = serve({ ...plan, accelerator: change(plan.accelerator) });
      expect(after.outputTokensPerSecond.value).toBeGreaterThanOrEqual(
        before.outputTokensPerSecond.value * (1 - rounding),
      );
      const sequences = { ...plan, schedule: "static" as const };
      expect(serve({ ...sequences, accelerator: change(plan.accelerator) }).stepSeconds).toBeLessThanOrEqual(
        serve(sequences).stepSeconds * (1 + rounding),
      );
    }),
    runs,
  );
}

describe("estimateInference on random plans", () => {
  it("never slows with more memory bandwidth", () => {
    neverWorse((part) => ({ ...part, memoryBandwidthBytesPerSecond: part.memoryBandwidthBytesPerSecond * 1.5 }));
  });

  it("never slows with higher peak FLOP/s", () => {
    neverWorse((part) => ({
      ...part,
      peakDenseFlopsPerSecond: Object.fromEntries(
        Object.entries(part.peakDenseFlopsPerSecond).map(([format, rate]) => [format, rate * 1.5]),
      ),
    }));
  });

  it("never slows with faster links", () => {
    neverWorse((part) => ({
      ...part,
      ...(part.scaleUp && {
        scaleUp: { ...part.scaleUp, bandwidthBytesPerSecond: part.scaleUp.bandwidthBytesPerSecond * 2 },
      }),
      ...(part.hostBandwidthBytesPerSecond && { hostBandwidthBytesPerSecond: part.hostBandwidthBytesPerSecond * 2 }),
    }));
  });

  it("has terms that sum to the step", () => {
    fc.assert(
      fc.property(anyFittingPlan, (plan) => {
        const { terms, stepSeconds } = serve(plan);
        const sum = Object.values(terms).reduce((total, term) => total + term, 0);
        expect(Math.abs(sum / stepSeconds - 1)).toBeLessThan(rounding);
        for (const term of Object.values(terms)) expect(term).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it("never has a shorter step or lower throughput at a larger batch, until the cache is full", () => {
    fc.assert(
      fc.property(anyFittingPlan, fc.integer({ min: 1, max: 64 }), (plan, more) => {
        const fixed = { ...plan, schedule: "static" as const };
        const [small, large] = [serve(fixed), serve({ ...fixed, concurrency: (plan.concurrency ?? 1) + more })];
        fc.pre((plan.concurrency ?? 1) + more <= small.memory.largestBatch);
        expect(large.stepSeconds).toBeGreaterThanOrEqual(small.stepSeconds * (1 - rounding));
        const rate = ({ batch, stepSeconds }: InferenceEstimate) => batch / stepSeconds;
        expect(rate(large)).toBeGreaterThanOrEqual(rate(small) * (1 - rounding));
      }),
      runs,
    );
  });

  it("returns finite numbers, intervals that contain their values, and the missing bytes of plans that do not fit", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const estimate = estimateInference(plan);
        const text = JSON.stringify(estimate);
        expect(JSON.parse(text)).toEqual(estimate);
        if (!estimate.fits) {
          expect(estimate.memory.shortfallBytes).toBeGreaterThan(0);
          const { pipelineParallel = 1, tensorParallel = 1 } = plan;
          expect(estimate.memory.acceleratorsNeeded).toBeGreaterThan(pipelineParallel * tensorParallel);
          return;
        }
        const { timeToFirstTokenSeconds, timePerOutputTokenSeconds, outputTokensPerSecond } = estimate;
        for (const { value, interval } of [timeToFirstTokenSeconds, timePerOutputTokenSeconds, outputTokensPerSecond]) {
          expect(value).toBeGreaterThan(0);
          expect(interval.low).toBeLessThan(value);
          expect(interval.high).toBeGreaterThan(value);
        }
      }),
      { numRuns: 600 },
    );
  });
});
