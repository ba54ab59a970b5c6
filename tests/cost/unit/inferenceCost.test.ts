import {
  eur,
  inferenceCost,
  type Money,
  type ServingRates,
  sumMoney,
  tokenAllocations,
  usd,
  userMonthCost,
} from "llm-economics/cost";
import { InvalidQuantityError, UnknownNameError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const between = (value: number, low: number, high: number) => ({ value, interval: { low, high, level: 0.8 } });
const serving: ServingRates = {
  accelerators: 2,
  prefillShare: 0.3,
  inputTokensPerSecond: between(9_000, 7_000, 11_000),
  outputTokensPerSecond: between(3_000, 2_500, 3_600),
  totalTokensPerSecond: between(12_000, 9_500, 14_600),
  requestsPerSecond: between(6, 5, 7),
};
const input = { serving, pricePerAcceleratorHour: usd("3.29"), utilization: 0.6 };
const toDollars = (amount: Money) => amount.amount.toNumber();

describe("inferenceCost", () => {
  it("splits an hour into prefill, decode and idle terms that sum to it", () => {
    const { perHour, terms } = inferenceCost(input);
    expect(perHour).toEqual(usd("6.58"));
    expect(terms).toEqual({ prefill: usd("1.1844"), decode: usd("2.7636"), idle: usd("2.632") });
    expect(sumMoney(Object.values(terms))).toEqual(perHour);
  });

  it.each(tokenAllocations)("recovers the full cost when tokens are sold at cost, %s", (allocation) => {
    const cost = inferenceCost({ ...input, allocation });
    const sold = (perMillion: Money, rate: number) => (toDollars(perMillion) * rate * 3600 * 0.6) / 1e6;
    const earned = sold(cost.perMillionInputTokens, 9_000) + sold(cost.perMillionOutputTokens, 3_000);
    expect(earned).toBeCloseTo(6.58, 10);
    expect(sold(cost.perMillionTokens, 12_000)).toBeCloseTo(6.58, 10);
    expect(toDollars(cost.perRequest) * 6 * 3600 * 0.6).toBeCloseTo(6.58, 10);
  });

  it("applies each allocation rule", () => {
    const byTime = inferenceCost(input);
    expect(byTime.allocation).toBe("by-time");
    expect(toDollars(byTime.perMillionInputTokens)).toBeCloseTo((6.58 * 0.3 * 1e6) / (9_000 * 3600 * 0.6), 10);
    const free = inferenceCost({ ...input, allocation: "all-to-output" });
    expect(free.perMillionInputTokens).toMatchObject(usd(0));
    expect(toDollars(free.perMillionOutputTokens)).toBeCloseTo((6.58 * 1e6) / (3_000 * 3600 * 0.6), 10);
    const even = inferenceCost({ ...input, allocation: "by-token" });
    expect(even.perMillionInputTokens).toEqual(even.perMillionOutputTokens);
    expect(even.perMillionInputTokens).toEqual(even.perMillionTokens);
  });

  it("maps the high end of a rate to the low end of the cost", () => {
    const { perMillionOutputTokens } = inferenceCost(input);
    const { low, high, level } = perMillionOutputTokens.interval;
    expect(level).toBe(0.8);
    expect(toDollars(low)).toBeCloseTo((toDollars(perMillionOutputTokens) * 3_000) / 3_600, 10);
    expect(toDollars(high)).toBeCloseTo((toDollars(perMillionOutputTokens) * 3_000) / 2_500, 10);
  });

  it("scales from a million to a thousand tokens, and bills whole servers", () => {
    const cost = inferenceCost({ ...input, billedAccelerators: 8 });
    expect(cost.perHour).toEqual(usd("26.32"));
    expect(toDollars(cost.perThousandOutputTokens) * 1000).toBeCloseTo(toDollars(cost.perMillionOutputTokens), 12);
    expect(toDollars(cost.perThousandInputTokens) * 1000).toBeCloseTo(toDollars(cost.perMillionInputTokens), 12);
  });

  it.each([
    [{ utilization: 0 }, InvalidQuantityError],
    [{ utilization: 1.01 }, InvalidQuantityError],
    [{ utilization: Number.NaN }, InvalidQuantityError],
    [{ billedAccelerators: 1 }, InvalidQuantityError],
    [{ pricePerAcceleratorHour: usd(-1) }, InvalidQuantityError],
    [{ serving: { ...serving, prefillShare: 1.5 } }, InvalidQuantityError],
    [{ serving: { ...serving, fits: false } }, InvalidQuantityError],
    [{ serving: { ...serving, outputTokensPerSecond: between(0, 0, 0) } }, InvalidQuantityError],
    [{ serving: { ...serving, outputTokensPerSecond: between(5, 0, 9) } }, InvalidQuantityError],
    [{ serving: { ...serving, requestsPerSecond: between(5, 4, Number.POSITIVE_INFINITY) } }, InvalidQuantityError],
    [{ allocation: "by-vote" as "by-time" }, UnknownNameError],
  ])("throws on %j", (change, kind) => {
    expect(() => inferenceCost({ ...input, ...change })).toThrow(kind);
  });
});

describe("userMonthCost", () => {
  it("accepts the result of inferenceCost", () => {
    const use = { requests: 100, inputTokensPerRequest: 1_000, outputTokensPerRequest: 500 };
    const { total, terms } = userMonthCost({
      use,
      cost: { perMillionInputTokens: eur(1), perMillionOutputTokens: eur(4) },
    });
    expect(terms).toEqual({ input: eur("0.1"), output: eur("0.2") });
    expect(total).toEqual(eur("0.3"));
    expect(userMonthCost({ use, cost: inferenceCost(input) }).total.currency).toBe("USD");
  });
});
