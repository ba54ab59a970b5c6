import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autoscale } from "../../src/planning/autoscale.js";

const curve = [0, 1, 3.5, 8.2, 2].map((requestsPerSecond) => ({ seconds: 600, requestsPerSecond }));

describe("autoscale", () => {
  it("needs ceil(rate / rate of a replica) replicas", () => {
    const { segments } = autoscale({ requestsPerSecondPerReplica: 1.7 }, curve);
    expect(segments.map(({ needed }) => needed)).toEqual([0, 1, 3, 5, 2]);
  });

  it("costs the same as a perfect autoscaler without lags, and more with lags", () => {
    const replica = { requestsPerSecondPerReplica: 1.7, pricePerReplicaHour: 4 };
    const ideal = autoscale(replica, curve);
    expect(ideal.cost).toBeCloseTo(ideal.perfect.cost, 9);
    expect(ideal.shortShare).toBe(0);
    const lagging = autoscale({ ...replica, startSeconds: 120, scaleDownSeconds: 300 }, curve);
    expect(lagging.cost).toBeGreaterThan(lagging.perfect.cost);
    expect(lagging.shortShare).toBeGreaterThan(0);
    expect(lagging.shortShare).toBeLessThan(0.3);
  });

  it("costs at least as much as a perfect autoscaler and, without lags, at most as much as a constant fleet", () => {
    const segment = fc.record({
      seconds: fc.integer({ min: 30, max: 3600 }),
      requestsPerSecond: fc.double({ min: 0, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 900 }),
        (segments, lag) => {
          const found = autoscale(
            { requestsPerSecondPerReplica: 3, pricePerReplicaHour: 1, startSeconds: lag, scaleDownSeconds: lag },
            segments,
          );
          expect(found.cost).toBeGreaterThanOrEqual(found.perfect.cost - 1e-9);
          expect(found.cost).toBeLessThanOrEqual(found.constant.cost + 1e-9);
          for (const { ready, billed } of found.segments) expect(ready).toBeLessThanOrEqual(billed);
        },
      ),
    );
  });

  it("returns no segments for an empty curve", () => {
    expect(autoscale({ requestsPerSecondPerReplica: 1 }, []).cost).toBe(0);
  });
});
