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
  const found = quantileOf(distribution, wanted, 0, start);
  expect(distribution.below(found * 1.0001)).toBeGreaterThanOrEqual(wanted - 1e-6);
  expect(distribution.below(found * 0.9999)).toBeLessThanOrEqual(wanted + 1e-6);
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

  it("takes at most two calls for an exponential tail, and one for a percentile at the same jump as the last one", () => {
    const callsOf = (distribution: Distribution, wanted: number, low: number, start: number) => {
      let calls = 0;
      const counted: Distribution = {
        below: (time) => {
          calls++;
          return distribution.below(time);
        },
        get density() {
          return distribution.density;
        },
      };
      quantileOf(counted, wanted, low, start);
      return calls;
    };
    const waits = new WaitingTimes(11, [{ share: 1, from: 1, width: 0 }], 1, 10);
    for (const wanted of [0.5, 0.9, 0.95, 0.99]) expect(callsOf(waits, wanted, 0, 20)).toBeLessThanOrEqual(2);
    const even = new WaitingTimes(3, [{ share: 1, from: 3, width: 0 }], 0, 0);
    expect(callsOf(even, 0.9, quantileOf(even, 0.5, 0, 3), 3)).toBe(1);
  });
});
