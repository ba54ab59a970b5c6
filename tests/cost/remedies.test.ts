import {
  breakEvenVolume,
  capacityPlan,
  closeToMoney,
  csvText,
  equalMoney,
  inferenceCost,
  monthlyDemandFactors,
  netPresentValue,
  readFocusCsv,
  spotGoodput,
  tokenMarketOn,
  tokenPurchaseCost,
  trainOrFineTuneOrBuy,
  usd,
} from "llm-economics/cost";
import { UnpricedDateError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";
import { names } from "../namesFields.js";

const one = usd(1);
const choice = { training: one, inference: one };
names("trainOrFineTuneOrBuy", trainOrFineTuneOrBuy, { train: choice, fineTune: choice, buy: one, months: 2 }, [
  ["", 5, "options"],
  ["train", 5],
  ["train.training", 5],
  ["fineTune", 5],
  ["buy", 5],
  ["months", 0],
  ["discountRatePerYear", -1],
]);
names("netPresentValue", netPresentValue, { amounts: [one], discountRatePerYear: 0.1, periodMonths: 1 }, [
  ["", 5, "options"],
  ["amounts", 5],
  ["discountRatePerYear", -1],
  ["periodMonths", 0],
]);
names(
  "equalMoney",
  (input: never) => equalMoney(...(input as [never, never])),
  [one, one],
  [
    ["0", 5, "left"],
    ["1", 5, "right"],
  ],
);
names("closeToMoney", (input: never) => closeToMoney(one, one, input), { relative: 0, absolute: 0 }, [
  ["", 5, "tolerance"],
  ["relative", -1],
  ["absolute", -1],
]);
names("breakEvenVolume", breakEvenVolume, { fixedPerMonth: one, pricePerMillionTokens: one }, [
  ["fixedPerMonth", 5],
  ["pricePerMillionTokens", 5],
  ["variablePerMillionTokens", 5],
]);
names("monthlyDemandFactors", monthlyDemandFactors, { months: 2 }, [
  ["ramp", 5],
  ["seasons", 5],
]);

describe("token prices", () => {
  const price = {
    currency: "USD",
    inputPerMillion: "2",
    outputPerMillion: "4",
    batchShare: 1.1,
    priorityShare: 1.5,
  } as const;
  const tokens = { inputTokens: 1_000_000, outputTokens: 0 };

  it("may rise with priority, but not for a batch", () => {
    expect(tokenPurchaseCost({ price, tokens, service: "priority" }).total).toEqual(usd(3));
    expect(() => tokenPurchaseCost({ price, tokens, service: "batch" })).toThrow("batchShare must be");
  });

  it("state the sum of the cache writes that exceed the prompt", () => {
    const written = { inputTokens: 10, outputTokens: 0, cacheWriteTokens: 8, longCacheWriteTokens: 5 };
    expect(() => tokenPurchaseCost({ price, tokens: written })).toThrow(/cacheWriteTokens must be .*; got 13\./);
  });

  it("count the stale offers of a market without a current one", () => {
    const points = [{ on: "2020-01-01", inputPerMillion: "1", outputPerMillion: "1" }];
    const series = [{ id: "a", provider: "p", currency: "USD" as const, points }];
    expect(() => tokenMarketOn({ series, date: "2026-01-01", tokens })).toThrow(
      new UnpricedDateError("2026-01-01", undefined, { stale: 1 }),
    );
  });
});

describe("errors", () => {
  it("recommend requireFit for a plan that does not fit", () => {
    const serving = { fits: false } as never;
    expect(() => inferenceCost({ serving, pricePerAcceleratorHour: one, utilization: 1 })).toThrow(/Call requireFit/);
  });

  it("name the commitments if one of them is a number", () => {
    const supply = { kind: "rent", pricePerAcceleratorHour: one, commitments: [5] };
    const replica = { requestsPerSecondPerReplica: 1, acceleratorsPerReplica: 1 };
    const stages = [{ fromMonth: 1, supply, replica }];
    const options = { months: 1, demand: { hourlyDemand: [1] }, stages };
    expect(() => capacityPlan(options as never)).toThrow(/commitments/);
  });
});

describe("spotGoodput without checkpoint time", () => {
  it("loses the restart, and half an interval if one is stated", () => {
    const free = { meanSecondsBetween: 1_000, checkpointSeconds: 0, restartSeconds: 100 };
    expect(spotGoodput(free)).toBeCloseTo(Math.exp(-0.1), 12);
    expect(spotGoodput({ ...free, form: "first-order" })).toBeCloseTo(0.9, 9);
    const stated = { ...free, checkpointIntervalSeconds: 200 };
    expect(spotGoodput({ ...stated, form: "first-order" })).toBeCloseTo(0.8, 12);
    expect(spotGoodput(stated)).toBeCloseTo(200 / (1_000 * Math.exp(0.1) * Math.expm1(0.2)), 12);
  });
});

describe("CSV text", () => {
  it.each([
    ["-1.5e-7", "-1.5e-7"],
    ["+2E10", "+2E10"],
    ["-.5", "-.5"],
    ["-1e", "'-1e"],
    ["=1", "'=1"],
    ["-a1", "'-a1"],
    ["-1.5x", "'-1.5x"],
    ['a"b', '"a""b"'],
    [" a", '" a"'],
  ])("writes %o as %o", (value, text) => {
    expect(csvText([{ value }])).toBe(`value\r\n${text}\r\n`);
  });

  it("reads empty cells as empty text", () => {
    const header = "BilledCost,EffectiveCost,BillingCurrency,ServiceName";
    expect(readFocusCsv(`${header}\n,,USD,""\n`)).toEqual([
      { BilledCost: "", EffectiveCost: "", BillingCurrency: "USD", ServiceName: "" },
    ]);
  });
});
