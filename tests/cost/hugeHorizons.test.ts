import { monthlyDemandFactors, utilizationFromDemand } from "llm-economics/cost";
import { expect, it } from "vitest";

it("throws a typed error for a horizon beyond a hundred years, or growth beyond every number", () => {
  expect(() => monthlyDemandFactors({ months: 2 ** 53 - 1 })).toThrow(/months must be a number from 1 to \d+/);
  expect(() => monthlyDemandFactors({ months: 1200, growthPerYear: 1e40 })).toThrow(/growthPerYear must be/);
});

it("throws a typed error for a list of hours with holes", () => {
  const hourlyDemand = [1, 2];
  delete hourlyDemand[0];
  const demand = { hourlyDemand, capacityPerReplica: 1, scaling: { kind: "fixed", replicas: 1 } } as never;
  expect(() => utilizationFromDemand(demand)).toThrow(/hourlyDemand\[0\] must be/);
});
