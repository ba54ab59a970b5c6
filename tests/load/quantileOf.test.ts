import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NormalMixture } from "../../src/load/steady/normalMixture.js";
import { quantileOf } from "../../src/load/steady/quantileOf.js";
import type { Distribution } from "../../src/load/steady/timeDistribution.js";
import { WaitingTimes } from "../../src/load/steady/waitingTimes.js";

const share = fc.constantFrom(0.5, 0.9, 0.95, 0.99);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const seconds = fc.double({ min: 1e-4, max: 100, noNaN: true });

function expectQuantile(distribution: Distribution, wanted: number, start: number): void {
  const found = quantileOf(distribution, wanted, 0, start, 1e-4);
  expect(distribution.below(found * 1.001)).toBeGreaterThanOrEqual(wanted - 1e-4);
  expect(distribution.below(found * 0.999)).toBeLessThanOrEqual(wanted + 1e-4);
}

describe("quantileOf", () => {
  it("finds the share of waits with kinks where waiting begins and ends", () => {
    fc.assert(
      fc.property(share, part, seconds, seconds, seconds, part, (wanted, waiting, meanWait, from, width, first) => {
        const parts = [
          { share: first, from, width: width * 0.01 },
          { share: 1 - first, from: 2 * from, width },
        ];
        expectQuantile(new WaitingTimes(from, parts, waiting, meanWait), wanted, from + meanWait);
      }),
      { numRuns: 2000 },
    );
  });

  it("finds the share of normal parts, some of which have no width", () => {
    fc.assert(
      fc.property(share, seconds, seconds, part, part, (wanted, mean, other, deviation, first) => {
        const parts = [
          { share: first, mean, deviation: deviation * mean },
          { share: 1 - first, mean: other, deviation: 0 },
        ];
        expectQuantile(new NormalMixture(mean, parts), wanted, mean);
      }),
      { numRuns: 2000 },
    );
  });
});
