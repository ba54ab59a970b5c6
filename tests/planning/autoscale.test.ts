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

describe("autoscale, worked out by hand", () => {
  const peak = [2, 6, 1].map((requestsPerSecond) => ({ seconds: 100, requestsPerSecond }));
  const replica = { requestsPerSecondPerReplica: 2, pricePerReplicaHour: 4, startSeconds: 20, scaleDownSeconds: 50 };
  const needed = (change: object) =>
    autoscale({ requestsPerSecondPerReplica: 2, ...change }, peak).segments.map((segment) => segment.needed);

  it("bills replicas from when they are needed and serves after the start: 1, 3 and 1 with lags of 20 s and 50 s", () => {
    const { segments } = autoscale(replica, peak);
    const found = segments.map((each) => [each.fromSeconds, each.seconds, each.needed, each.billed, each.ready]);
    expect(found).toEqual([
      [0, 20, 1, 1, 1],
      [20, 30, 1, 1, 1],
      [50, 20, 1, 1, 1],
      [70, 30, 1, 1, 1],
      [100, 20, 3, 3, 1],
      [120, 30, 3, 3, 3],
      [150, 20, 3, 3, 3],
      [170, 30, 3, 3, 3],
      [200, 20, 1, 3, 3],
      [220, 30, 1, 3, 3],
      [250, 20, 1, 1, 1],
      [270, 30, 1, 1, 1],
    ]);
  });

  it("counts 100 + 3 * 150 + 50 billed replica-seconds, and two thirds of 120 requests of 900 as short", () => {
    const { replicaHours, cost, perfect, constant, shortShare } = autoscale(replica, peak);
    expect(replicaHours).toBeCloseTo(600 / 3600, 12);
    expect(cost).toBeCloseTo(2400 / 3600, 12);
    expect(perfect.replicaHours).toBeCloseTo(500 / 3600, 12);
    expect(perfect.cost).toBeCloseTo(2000 / 3600, 12);
    expect(constant.replicaHours).toBeCloseTo(900 / 3600, 12);
    expect(constant.cost).toBeCloseTo(1, 12);
    expect(shortShare).toBeCloseTo(80 / 900, 12);
  });

  it("has no lags, minimum, headroom and price by default", () => {
    expect(needed({})).toEqual([1, 3, 1]);
    expect(needed({ minimum: 2 })).toEqual([2, 3, 2]);
    expect(needed({ headroom: 0.5 })).toEqual([2, 6, 1]);
    expect(needed({ headroom: 7 })).toEqual([100, 300, 50]);
    const { cost, perfect, constant } = autoscale({ requestsPerSecondPerReplica: 2 }, peak);
    expect([cost, perfect.cost, constant.cost]).toEqual([0, 0, 0]);
  });

  it("needs no replica for a rounding error: 3.3000000000000003 requests per second at 1.1 are 3", () => {
    const [segment] = autoscale({ requestsPerSecondPerReplica: 1.1 }, [
      { seconds: 1, requestsPerSecond: 1.1 * 3 },
    ]).segments;
    expect(segment?.needed).toBe(3);
  });

  it("sorts times as numbers, and stops at the end of the curve", () => {
    const short = [5, 30, 200].map((seconds) => ({ seconds, requestsPerSecond: 1 }));
    const { segments } = autoscale({ requestsPerSecondPerReplica: 1, startSeconds: 200 }, short);
    expect(segments.map(({ fromSeconds }) => fromSeconds)).toEqual([0, 5, 35, 200, 205]);
    const ending = autoscale({ requestsPerSecondPerReplica: 1, startSeconds: 100 }, peak).segments;
    expect(ending.map(({ fromSeconds }) => fromSeconds)).toEqual([0, 100, 200]);
  });

  it.each([
    [{ minimum: -1 }, "minimum must be a whole number of at least 0; got -1."],
    [{ headroom: -1 }, "headroom must"],
    [{ startSeconds: -1 }, "startSeconds must"],
    [{ scaleDownSeconds: -1 }, "scaleDownSeconds must"],
    [{ pricePerReplicaHour: -1 }, "pricePerReplicaHour must"],
    [{ requestsPerSecondPerReplica: 0 }, "requestsPerSecondPerReplica must"],
    [{ lag: 1 }, 'replica option "lag"'],
  ])("throws on %o", (change, message) => {
    expect(() => needed(change)).toThrow(message);
  });

  it.each([
    [{ seconds: 0, requestsPerSecond: 1 }, "curve[0].seconds must"],
    [{ seconds: 1, requestsPerSecond: -1 }, "curve[0].requestsPerSecond must"],
  ])("throws on the period %o", (segment, message) => {
    expect(() => autoscale({ requestsPerSecondPerReplica: 2 }, [segment])).toThrow(message);
  });
});
