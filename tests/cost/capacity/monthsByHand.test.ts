import { capacityPlan, pricePointOn, usd } from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { type FleetMonth, monthLoad } from "../../../src/cost/capacity/monthLoad.js";
import { networkCost } from "../../../src/cost/own/networkCost.js";
import { replicaSpans } from "../../../src/cost/rent/replicaSpans.js";

const fleet: FleetMonth = {
  month: 1,
  hourlyDemand: [2, 6],
  requestsPerSecondPerReplica: 2,
  acceleratorsPerReplica: 4,
  acceleratorsPerServer: 8,
  headroom: 0,
  minimumReplicas: 1,
  spareServers: 0,
  boughtServers: 0,
  scaling: { policy: "reactive", lagSeconds: 900 },
};
const hoursOfMonth = (365.25 * 24) / 12;

describe("monthLoad", () => {
  it("divides each hour at the lag of scaling", () => {
    // One replica is needed in the first hour, three in the second. For the first quarter of each hour, those of the hour before serve, and
    // those of both hours are billed: 1 and 2 servers for 3/4 and 1/4 of the first hour, 2 servers in all of the second.
    const { load } = monthLoad(fleet);
    expect(load.serverHours).toBeCloseTo((hoursOfMonth / 2) * (0.75 + 0.5 + 2), 9);
    expect(load.utilization).toBeCloseTo((2 + 0.75 * 6 + 0.25 * 2) / (4 * (0.75 + 0.5 + 2)), 12);
    expect(load.unservedShare).toBeCloseTo((0.25 * (6 - 2)) / 8, 12);
    expect(load).toMatchObject({ replicas: 3, servers: 2, peakRequestsPerSecond: 6 });
    expect(load.requests).toBeCloseTo(4 * hoursOfMonth * 3600, 6);
  });

  it("bills replicas that start or still serve in an hour, but not those of earlier hours", () => {
    const needed = [1, 5, 2];
    const spans = (policy: "reactive" | "scheduled") =>
      needed.map((_, hour) =>
        replicaSpans(hour, needed, { policy, lagSeconds: 900 }).map(({ serving, billed }) => [serving, billed]),
      );
    expect(spans("reactive")).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [5, 5],
        [1, 5],
      ],
      [
        [2, 2],
        [5, 5],
      ],
    ]);
    // Replicas of a schedule start a quarter of an hour before the hour that needs them.
    expect(spans("scheduled")).toEqual([
      [
        [1, 1],
        [5, 5],
      ],
      [
        [5, 5],
        [5, 5],
      ],
      [
        [2, 2],
        [2, 2],
      ],
    ]);
  });

  it("spreads a replica that is larger than a server over whole servers", () => {
    const { load } = monthLoad({ ...fleet, acceleratorsPerReplica: 12, scaling: { policy: "fixed" } });
    expect(load).toMatchObject({ replicas: 3, servers: 6, unservedShare: 0 });
    expect(load.utilization).toBeCloseTo(8 / 12, 12);
  });

  it("bills spares and purchased servers even if they are not needed", () => {
    const fixed = { ...fleet, scaling: { policy: "fixed" } } as const;
    expect(monthLoad({ ...fixed, spareServers: 1 }).load.servers).toBe(3);
    expect(monthLoad({ ...fixed, boughtServers: 7 }).load).toMatchObject({ servers: 7, replicas: 3 });
    expect(monthLoad({ ...fixed, boughtServers: 1 }).load.servers).toBe(2);
  });

  it("keeps headroom and the minimum number of replicas, and serves nothing without demand", () => {
    const fixed = { ...fleet, scaling: { policy: "fixed" } } as const;
    expect(monthLoad({ ...fixed, headroom: 0.5 }).load.replicas).toBe(5);
    expect(monthLoad({ ...fixed, minimumReplicas: 4 }).load.replicas).toBe(4);
    const idle = monthLoad({ ...fixed, hourlyDemand: [0, 0] }).load;
    expect(idle).toMatchObject({ requests: 0, replicas: 1, utilization: 0, unservedShare: 0 });
  });
});

describe("capacityPlan", () => {
  const stage = (kind: "own" | "rent") => ({
    fromMonth: 1,
    replica: { requestsPerSecondPerReplica: 2, acceleratorsPerReplica: 4 },
    supply: { kind, pricePerAcceleratorHour: usd(1) },
    acceleratorsPerServer: 8,
  });
  const planned = (kind: "own" | "rent", scaling?: FleetMonth["scaling"]) =>
    capacityPlan({ months: 1, demand: { hourlyDemand: [2, 6] }, stages: [stage(kind)], scaling }).months[0];

  it("bills owned servers at all hours, even if rented ones would scale", () => {
    const reactive = { policy: "reactive", lagSeconds: 900 } as const;
    expect(planned("own", reactive)?.serverHours).toBeCloseTo(2 * hoursOfMonth, 9);
    expect(planned("rent", reactive)?.serverHours).toBeCloseTo((hoursOfMonth / 2) * 3.25, 9);
    expect(planned("rent")?.serverHours).toBeCloseTo(2 * hoursOfMonth, 9);
  });
});

describe("networkCost", () => {
  it("gives the network its share of the total price", () => {
    expect(networkCost(usd(75), 0.25).amount.toNumber()).toBe(25);
    expect(networkCost(usd(75), 0).amount.toNumber()).toBe(0);
  });

  it.each([-0.01, 1, Number.NaN])("throws for a share of %d", (share) => {
    expect(() => networkCost(usd(75), share)).toThrow("networkShare must be at least 0 and below 1");
  });
});

describe("pricePointOn", () => {
  const points = [{ on: "2025-03-01" }, { on: "2024-06-01" }, { on: "2026-01-01" }];
  it("names the first date of a price, whatever the order of the prices", () => {
    for (const order of [points, points.toReversed()])
      expect(() => pricePointOn({ points: order }, "2024-05-31")).toThrow("2024-06-01");
    expect(pricePointOn({ points }, "2025-12-31").on).toBe("2025-03-01");
    expect(pricePointOn({ points }, "2024-06-01").on).toBe("2024-06-01");
  });
});
