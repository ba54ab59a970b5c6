import { capacityPlan, commitmentMix, multiply, usd, utilizationFromDemand } from "llm-economics/cost";
import { describe, expect, it } from "vitest";

/** A day on which eleven replicas are busy to the last request, although 3 x 1.1 / 0.3 is 11.000000000000002 in binary arithmetic. */
const demand = { hourlyDemand: [3, 1.5], headroom: 0.1 };

describe("capacityPlan, where demand fills whole replicas", () => {
  const stage = (requestsPerSecondPerReplica: number, pricePerAcceleratorHour = usd("2")) => ({
    fromMonth: 1,
    replica: { requestsPerSecondPerReplica, acceleratorsPerReplica: 1 },
    supply: { kind: "rent" as const, pricePerAcceleratorHour },
  });

  it("takes no further replica for a rounding error of the headroom", () => {
    const { hourlyDemand, headroom } = demand;
    const [month] = capacityPlan({ months: 1, demand: { hourlyDemand }, headroom, stages: [stage(0.3)] }).months;
    expect(month).toMatchObject({ replicas: 11, servers: 11, unservedShare: 0 });
  });

  it("takes no further server for a rounding error of the growth, nor leaves demand unserved", () => {
    // (1 + 0.1)^2 is 1.2100000000000002 in binary arithmetic.
    const plan = capacityPlan({
      months: 25,
      demand: { hourlyDemand: [100], growthPerYear: 0.1 },
      stages: [stage(11)],
    });
    expect(plan.months[24]).toMatchObject({ servers: 11, unservedShare: 0 });
    expect(plan.months[24]?.utilization).toBeCloseTo(1, 12);
  });

  it("adds a replica for demand above whole replicas by more than rounding", () => {
    const months = (hourlyDemand: number[]) =>
      capacityPlan({ months: 1, demand: { hourlyDemand }, stages: [stage(11)] });
    expect(months([121.000001]).months[0]?.servers).toBe(12);
    expect(months([1e-9]).months[0]?.servers).toBe(1);
  });

  it("leaves no cent of a commitment unused in a fleet that always runs", () => {
    // 168 times 730.5 / 168 hours are 730.5000000000007 in binary arithmetic.
    const week = Array.from({ length: 168 }, (_, hour) => 20 + (hour % 7));
    const supply = { ...stage(7).supply, commitments: [{ months: 2, pricePerHour: usd("1.20") }] };
    const plan = capacityPlan({
      months: 2,
      demand: { hourlyDemand: week },
      stages: [{ ...stage(7), supply }],
      scaling: { policy: "scheduled", lagSeconds: 1700 },
    });
    const always = commitmentMix({
      running: [week.map(() => 3)],
      onDemandPerHour: usd("2"),
      commitments: [{ months: 1, pricePerHour: usd("1.20") }],
    });
    expect(always.terms.unusedCommitment.amount.toFixed()).toBe("0");
    expect(always.total.amount.toFixed()).toBe("2629.8");
    for (const { terms } of plan.months) expect(terms.unusedCommitment.amount.gte(0)).toBe(true);
  });
});

describe("commitmentMix, where a commitment costs as much as on demand", () => {
  it("takes none, for any number of months and hours", () => {
    for (const hours of [5, 24, 168])
      for (const months of [1, 12, 36]) {
        const { commitments, terms } = commitmentMix({
          running: Array.from({ length: months }, () => Array.from({ length: hours }, () => 4)),
          onDemandPerHour: usd("15.6"),
          commitments: [{ months, pricePerHour: usd("15.6") }],
        });
        expect(commitments).toEqual([]);
        expect(terms.onDemand.amount.toFixed()).toBe(multiply(usd("45583.2"), months).amount.toFixed());
      }
  });
});

describe("utilizationFromDemand, where demand fills whole replicas", () => {
  it("counts the replicas that exact arithmetic needs", () => {
    const fleet = { ...demand, capacityPerReplica: 0.3, scaling: { policy: "fixed" } } as const;
    expect(utilizationFromDemand(fleet)).toMatchObject({ peakReplicas: 11, unservedShare: 0 });
    const none = utilizationFromDemand({
      hourlyDemand: [100 * 1.1 ** 2],
      capacityPerReplica: 11,
      scaling: fleet.scaling,
    });
    expect(none).toMatchObject({ peakReplicas: 11, unservedShare: 0 });
  });
});
