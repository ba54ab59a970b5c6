import { dailyDemand, type Scaling, utilizationFromDemand } from "llm-economics/cost";
import { InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const hourlyDemand = dailyDemand({ mean: 100, peakToMean: 1.7, peakHour: 14 });
const capacityPerReplica = 9;

/** Returns the same by simulating the day minute by minute. */
function walked(scaling: Scaling): { utilization: number; unservedShare: number } {
  const stepsPerHour = 60;
  const steps = hourlyDemand.length * stepsPerHour;
  const demandAt = (step: number) => hourlyDemand[Math.floor((((step % steps) + steps) % steps) / stepsPerHour)] ?? 0;
  const neededAt = (step: number) => Math.max(1, Math.ceil(demandAt(step) / capacityPerReplica));
  const lag = scaling.policy === "fixed" ? 0 : (scaling.lagSeconds * stepsPerHour) / 3600;
  let [busy, running, total] = [0, 0, 0];
  for (let step = 0; step < steps; step++) {
    let billed = 0;
    const from = scaling.policy === "reactive" ? step - lag : step;
    if (scaling.policy === "fixed") billed = Math.max(...hourlyDemand.map((_, hour) => neededAt(hour * stepsPerHour)));
    else for (let ahead = 0; ahead <= lag; ahead++) billed = Math.max(billed, neededAt(from + ahead));
    const serving = scaling.policy === "reactive" ? neededAt(from) : billed;
    running += billed * capacityPerReplica;
    busy += Math.min(demandAt(step), serving * capacityPerReplica);
    total += demandAt(step);
  }
  return { utilization: busy / running, unservedShare: 1 - busy / total };
}

const scalings: Scaling[] = [
  { policy: "fixed" },
  ...[0, 600, 3600, 5400].flatMap((lagSeconds): Scaling[] => [
    { policy: "scheduled", lagSeconds },
    { policy: "reactive", lagSeconds },
  ]),
];

describe("utilizationFromDemand", () => {
  it.each(scalings)("agrees with a step-by-step simulation of the day, %j", (scaling) => {
    const result = utilizationFromDemand({ hourlyDemand, capacityPerReplica, scaling });
    const naive = walked(scaling);
    // The simulation keeps a replica one minute longer than the lag: at most 2 of 1,440 minutes per changed hour.
    expect(Math.abs(result.utilization - naive.utilization)).toBeLessThan(0.003);
    expect(Math.abs(result.unservedShare - naive.unservedShare)).toBeLessThan(1e-9);
  });

  it("serves all requests when scheduled, with higher utilization at shorter lags", () => {
    const scheduled = [0, 600, 3600, 7200].map((lagSeconds) =>
      utilizationFromDemand({ hourlyDemand, capacityPerReplica, scaling: { policy: "scheduled", lagSeconds } }),
    );
    for (const { unservedShare } of scheduled) expect(unservedShare).toBeCloseTo(0, 12);
    const busy = scheduled.map(({ utilization }) => utilization);
    expect(busy).toEqual([...busy].sort((left, right) => right - left));
    expect(
      utilizationFromDemand({ hourlyDemand, capacityPerReplica, scaling: { policy: "reactive", lagSeconds: 3600 } })
        .unservedShare,
    ).toBeGreaterThan(0);
  });

  it("bills the same for reactive and scheduled starts", () => {
    const day = Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 21 ? 100 : 50));
    const of = (policy: "scheduled" | "reactive", lagSeconds: number) =>
      utilizationFromDemand({ hourlyDemand: day, capacityPerReplica: 10, scaling: { policy, lagSeconds } });
    for (const lagSeconds of [0, 600, 3_600, 9_000, 90_000])
      expect(of("reactive", lagSeconds).meanReplicas).toBeCloseTo(of("scheduled", lagSeconds).meanReplicas, 12);
    expect(of("reactive", 3_600).utilization).toBeLessThan(of("scheduled", 3_600).utilization);
  });

  it("scales to zero if allowed, and drops requests during the first lag of busy hours", () => {
    const serverless = utilizationFromDemand({
      hourlyDemand: [0, 10, 0, 0],
      capacityPerReplica: 10,
      scaling: { policy: "reactive", lagSeconds: 360 },
      minimumReplicas: 0,
    });
    expect(serverless.meanReplicas).toBeCloseTo(1.1 / 4, 12);
    expect(serverless.unservedShare).toBeCloseTo(0.1, 12);
    expect(serverless.utilization).toBeCloseTo(0.9 / 1.1, 12);
  });

  it("keeps one replica in hours without demand by default", () => {
    const night = {
      hourlyDemand: [1, 0],
      capacityPerReplica: 10,
      scaling: { policy: "scheduled", lagSeconds: 0 },
    } as const;
    expect(utilizationFromDemand(night).meanReplicas).toBe(1);
    expect(utilizationFromDemand({ ...night, minimumReplicas: 3 }).meanReplicas).toBe(3);
  });

  it("is the inverse of peak to mean for a fixed fleet, less headroom", () => {
    const flat = { hourlyDemand, capacityPerReplica: 0.01, scaling: { policy: "fixed" } } as const;
    const result = utilizationFromDemand(flat);
    expect(result.peakToMean).toBeCloseTo(1.7, 10);
    expect(result.utilization).toBeCloseTo(1 / 1.7, 4);
    expect(utilizationFromDemand({ ...flat, headroom: 0.25 }).utilization).toBeCloseTo(1 / 1.7 / 1.25, 4);
  });

  it("keeps the minimum number of replicas at night", () => {
    const scaling = { policy: "scheduled", lagSeconds: 0 } as const;
    const result = utilizationFromDemand({
      hourlyDemand: [0, 10],
      capacityPerReplica: 10,
      scaling,
      minimumReplicas: 2,
    });
    expect(result).toMatchObject({ utilization: 0.25, meanReplicas: 2, peakReplicas: 2 });
  });

  it.each([
    { hourlyDemand: [] },
    { hourlyDemand: [0, 0] },
    { hourlyDemand: [1, -1] },
    { hourlyDemand: [Number.NaN] },
    { capacityPerReplica: 0 },
    { headroom: -0.1 },
    { minimumReplicas: -1 },
    { scaling: { policy: "scheduled", lagSeconds: -1 } as const },
  ])("throws on %j", (change) => {
    const demand = { hourlyDemand, capacityPerReplica, scaling: { policy: "fixed" } as const, ...change };
    expect(() => utilizationFromDemand(demand)).toThrow(InvalidQuantityError);
  });
});

describe("dailyDemand", () => {
  it("has the given mean and peak", () => {
    expect(hourlyDemand.reduce((sum, value) => sum + value) / 24).toBeCloseTo(100, 10);
    expect(Math.max(...hourlyDemand)).toBeCloseTo(170, 10);
    for (const peakToMean of [0.9, 2.1, Number.NaN])
      expect(() => dailyDemand({ mean: 1, peakToMean, peakHour: 0 })).toThrow(InvalidQuantityError);
  });
});
