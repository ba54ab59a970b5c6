import { costPerMillionTokens, grossMargin, markUp, priceForMargin, ratePerHourlyPrice, usd } from "llm-economics/cost";
import { InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

describe("margins", () => {
  it("are the inverse of priceForMargin", () => {
    for (const margin of [-1, 0, 0.25, 0.845, 0.999]) {
      const price = priceForMargin({ cost: usd("0.3"), margin });
      expect(grossMargin({ price, cost: usd("0.3") })).toBeCloseTo(margin, 12);
      expect(markUp({ price, cost: usd("0.3") })).toBeCloseTo(margin / (1 - margin), 9);
    }
  });

  it("throw when undefined", () => {
    for (const margin of [1, 2, Number.NaN])
      expect(() => priceForMargin({ cost: usd(1), margin })).toThrow(InvalidQuantityError);
    expect(() => grossMargin({ price: usd(0), cost: usd(1) })).toThrow(InvalidQuantityError);
    expect(() => markUp({ price: usd(1), cost: usd(0) })).toThrow(InvalidQuantityError);
  });
});

describe("rates and prices", () => {
  it("throw when a rate or a price is 0", () => {
    expect(() => costPerMillionTokens({ pricePerHour: usd(1), tokensPerSecond: 0 })).toThrow(InvalidQuantityError);
    expect(() => costPerMillionTokens({ pricePerHour: usd(-1), tokensPerSecond: 1 })).toThrow(InvalidQuantityError);
    expect(() => ratePerHourlyPrice({ ratePerSecond: 1, pricePerHour: usd(0) })).toThrow(InvalidQuantityError);
    expect(() => ratePerHourlyPrice({ ratePerSecond: Number.NaN, pricePerHour: usd(1) })).toThrow(InvalidQuantityError);
  });
});
