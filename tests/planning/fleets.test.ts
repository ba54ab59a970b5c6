import { describe, expect, it } from "vitest";
import type { Objective } from "../../src/load/objectives.js";
import { atPace, type CandidateSystem } from "../../src/planning/candidateSystem.js";
import { confidenceFactor, deviationOf } from "../../src/planning/confidenceFactor.js";
import { fleetOf, fleetSize } from "../../src/planning/fleetSize.js";
import { estimateOf, planCosts } from "../../src/planning/planCosts.js";
import type { PlannedDemand } from "../../src/planning/plannedDemand.js";
import { rankPlans } from "../../src/planning/rankPlans.js";
import { acceleratorsOfDegrees } from "../../src/planning/replicaDegrees.js";
import type { PlanOutcome } from "../../src/planning/servingPlan.js";
import type { ServingQuestion } from "../../src/planning/servingQuestion.js";
import { sparesFor } from "../../src/planning/sparesFor.js";

describe("confidenceFactor", () => {
  const spread = Math.exp(1.2815515655446004);

  it("is exp(z) if the 80 % interval is one that a deviation of 1 gives", () => {
    expect(deviationOf(spread)).toBeCloseTo(1, 12);
    expect(confidenceFactor(spread, 0.5)).toBeCloseTo(1, 12);
    expect(Math.abs(Math.log(confidenceFactor(spread, 0.9)) - 1.28155)).toBeLessThan(0.002);
    expect(Math.abs(Math.log(confidenceFactor(spread, 0.1)) + 1.28155)).toBeLessThan(0.002);
    expect(Math.abs(Math.log(confidenceFactor(spread, 0.975)) - 1.95996)).toBeLessThan(0.002);
  });

  it.each([0, 1])("throws on a confidence of %d", (confidence) => {
    expect(() => confidenceFactor(spread, confidence)).toThrow("confidence must");
  });
});

describe("atPace", () => {
  it("multiplies every objective by the speed", () => {
    const objective: Objective = { metric: "timePerOutputTokenSeconds", statistic: "p95", seconds: 0.02 };
    expect(atPace([objective], 2)).toEqual([{ ...objective, seconds: 0.04 }]);
    expect(atPace([objective], 1)).toEqual([objective]);
  });
});

describe("fleetSize", () => {
  const system = (...accelerators: number[]) =>
    ({ workers: accelerators.map((each) => ({ accelerators: each, sustainable: 1 })) }) as unknown as CandidateSystem;
  const question = (change: object) => change as ServingQuestion;

  it("is ceil(demand / rate) workers per group: 4 of 2 and 5 of 8 accelerators", () => {
    const fleet = fleetSize(question({}), system(2, 8), 10, [2.5, 2.4]);
    expect(fleet).toEqual({ workers: [4, 5], spares: [0, 0], accelerators: 48 });
    expect(fleetOf(fleet)).toEqual({
      replicas: 9,
      spares: 0,
      pools: { prefillWorkers: 4, decodeWorkers: 5, prefillSpares: 0, decodeSpares: 0 },
      accelerators: 48,
    });
  });

  it("is at least 1 worker with demand and 0 without, and ignores rounding errors", () => {
    expect(fleetSize(question({}), system(2), 1e-12, [5]).workers).toEqual([1]);
    expect(fleetSize(question({}), system(2), 0, [5]).workers).toEqual([0]);
    expect(fleetSize(question({}), system(2), 1.1 * 3, [1.1]).workers).toEqual([3]);
  });

  it("asks the square root of the availability of each of two groups: 0.949 needs a spare for 0.93, 0.9 does not", () => {
    const shares = question({ availability: 0.9, replicaAvailability: 0.93 });
    const both = fleetSize(shares, system(2, 8), 1, [1, 1]);
    expect(both).toEqual({ workers: [1, 1], spares: [1, 1], accelerators: 20 });
    expect(fleetOf(both)).toMatchObject({ replicas: 2, spares: 2, pools: { prefillSpares: 1, decodeSpares: 1 } });
    expect(fleetSize(shares, system(2), 1, [1])).toEqual({ workers: [1], spares: [0], accelerators: 2 });
    expect(fleetOf(fleetSize(shares, system(2), 1, [1])).pools).toBeNull();
  });
});

describe("sparesFor", () => {
  it("stops at 10,000 spares", () => {
    expect(sparesFor(1, 0.9999, 1e-9)).toBe(10_000);
  });

  it.each([
    [-1, 0.9, 0.9, "replicas must"],
    [1, -0.1, 0.9, "availability must"],
    [1, 0.9, 1.1, "replicaAvailability must"],
  ])("throws on %d, %d, %d", (replicas, availability, each, message) => {
    expect(() => sparesFor(replicas, availability, each)).toThrow(message);
  });
});

describe("planCosts", () => {
  const demand = { input: { mean: 100 }, output: { mean: 50 }, meanRequestsPerSecond: 10 } as PlannedDemand;

  it("is 4 accelerators at 2 an hour, over 1.8 million output and 5.4 million tokens an hour", () => {
    const found = planCosts(2, demand, 4, [3, 6]);
    expect(found.costPerHour).toEqual({ value: 8, interval: { low: 6, high: 12, level: 0.8 } });
    expect(found.costPerMillionOutputTokens?.value).toBeCloseTo(8 / 1.8, 12);
    expect(found.costPerMillionOutputTokens?.interval.low).toBeCloseTo(6 / 1.8, 12);
    expect(found.costPerMillionOutputTokens?.interval.high).toBeCloseTo(12 / 1.8, 12);
    expect(found.costPerMillionTokens?.value).toBeCloseTo(8 / 5.4, 12);
    expect(found.currency).toBeNull();
  });

  it("keeps the currency, has no interval without ends and no cost per token without demand", () => {
    const idle = { ...demand, meanRequestsPerSecond: 0 };
    const found = planCosts({ amount: "1.50", currency: "EUR" }, idle, 4, []);
    expect(found.costPerHour).toEqual({ value: 6, interval: { low: 6, high: 6, level: 0.8 } });
    expect([found.currency, found.costPerMillionTokens, found.costPerMillionOutputTokens]).toEqual(["EUR", null, null]);
  });

  it("widens an interval to contain its value", () => {
    expect(estimateOf(5, 6, 4).interval).toMatchObject({ low: 5, high: 5 });
    expect(estimateOf(5, 4, 6).interval).toMatchObject({ low: 4, high: 6 });
  });
});

describe("rankPlans", () => {
  it("sorts by cost, then latency, and keeps on the front what nothing beats in both", () => {
    const plan = (cost: number, p95: number) =>
      ({ feasible: true, costPerHour: { value: cost }, times: { endToEndLatency: { p95 } } }) as unknown as PlanOutcome;
    const rejected = { feasible: false } as PlanOutcome;
    const found = rankPlans([plan(3, 2), rejected, plan(1, 5), plan(1, 4), plan(2, 4), plan(4, 3), plan(9, 1)]);
    const pairs = (plans: typeof found.plans) =>
      plans.map((each) => [each.costPerHour.value, each.times.endToEndLatency.p95]);
    expect(pairs(found.plans)).toEqual([
      [1, 4],
      [1, 5],
      [2, 4],
      [3, 2],
      [4, 3],
      [9, 1],
    ]);
    expect(pairs(found.front)).toEqual([
      [1, 4],
      [3, 2],
      [9, 1],
    ]);
    expect(found.rejected).toEqual([rejected]);
    expect(() => rankPlans([1 as never])).toThrow("outcomes[0] must be an object");
  });
});

describe("acceleratorsOfDegrees", () => {
  it("is the product of the degrees, each 1 by default, except for experts", () => {
    expect(acceleratorsOfDegrees({ tensorParallel: 3 })).toBe(3);
    expect(acceleratorsOfDegrees({ tensorParallel: 2, pipelineParallel: 3, attentionDataParallel: 5 })).toBe(30);
    expect(acceleratorsOfDegrees({ tensorParallel: 2, expertParallel: 8 })).toBe(2);
  });
});
