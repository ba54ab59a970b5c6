import { eur, inferenceCost, usd } from "llm-economics/cost";
import { type EconomicsMatchers, economicsMatchers, fixedServing } from "llm-economics/testing";
import { describe, expect, it } from "vitest";

declare module "vitest" {
  interface Matchers<T> extends EconomicsMatchers<T> {}
}

expect.extend(economicsMatchers);

const tenth = { value: 0.1, interval: { low: 0.08, high: 0.12, level: 0.8 } };

describe("toEqualMoney", () => {
  it("compares amounts exactly, including the currency", () => {
    expect(usd("1.50")).toEqualMoney(usd("1.5"));
    expect(usd("1.5000001")).not.toEqualMoney(usd("1.5"));
    expect(usd("1.5")).not.toEqualMoney(eur("1.5"));
  });

  it("fails for a number or undefined", () => {
    expect(1.5).not.toEqualMoney(usd("1.5"));
    expect(undefined).not.toEqualMoney(usd("1.5"));
  });

  it("names the received and the expected value", () => {
    expect(economicsMatchers.toEqualMoney(usd("1"), usd("2")).message()).toBe("expected 1 USD to be exactly 2 USD");
    expect(economicsMatchers.toEqualMoney(usd("2"), usd("2")).message()).toBe("expected 2 USD not to be exactly 2 USD");
    expect(economicsMatchers.toEqualMoney("2", usd("2")).message()).toBe('expected "2" to be exactly 2 USD');
  });
});

describe("toBeWithin", () => {
  it("accepts numbers, estimates and money", () => {
    expect(101).toBeWithin({ relative: 0.01 }, 100);
    expect(101.1).not.toBeWithin({ relative: 0.01 }, 100);
    expect(tenth).toBeWithin({ absolute: 0.01 }, 0.105);
    expect(usd("10.05")).toBeWithin({ absolute: 0.05 }, usd("10"));
    expect(usd("10.05")).not.toBeWithin({ absolute: 0.05 }, eur("10"));
  });

  it("applies the wider of two tolerances", () => {
    expect(101).toBeWithin({ relative: 0.001, absolute: 1 }, 100);
  });

  it("throws on a negative tolerance", () => {
    expect(() => economicsMatchers.toBeWithin(1, { relative: -0.1 }, 1)).toThrow("relative");
  });

  it("names the tolerance in the message", () => {
    const { message } = economicsMatchers.toBeWithin(3, { relative: 0.01, absolute: 0.5 }, 2);
    expect(message()).toBe("expected 3 to be within 1 % or 0.5 of 2");
  });
});

describe("monotonicity", () => {
  it("distinguishes rising, falling and constant lists", () => {
    expect([1, 2, 3]).toIncrease();
    expect([1, 2, 2]).not.toIncrease();
    expect([1, 2, 2]).toNeverDecrease();
    expect([usd("10"), usd("9.5")]).toDecrease();
    expect([usd("9"), usd("10")]).not.toNeverIncrease();
    expect([3, 3, 1]).toNeverIncrease();
  });

  it("needs two entries in the same unit", () => {
    expect([1]).not.toIncrease();
    expect([usd("1"), eur("2")]).not.toIncrease();
    expect([1, Number.NaN]).not.toNeverDecrease();
    expect("12").not.toIncrease();
  });

  it("names the entry out of order", () => {
    expect(economicsMatchers.toIncrease([1, 3, 2]).message()).toBe(
      "expected [1, 3, 2] to increase from entry to entry (entry 2 is 2 after 3)",
    );
  });
});

describe("toSumTo", () => {
  it("sums money exactly and numbers to one part in 10^9", () => {
    const { perHour, terms } = inferenceCost({
      serving: fixedServing,
      pricePerAcceleratorHour: usd("3.29"),
      utilization: 0.7,
    });
    expect(terms).toSumTo(perHour);
    expect([usd("0.1"), usd("0.2")]).not.toSumTo(usd("0.3000000001"));
    expect([0.1, 0.2]).toSumTo(0.3);
    expect({ a: 1, b: 2 }).toSumTo(3.1, { absolute: 0.2 });
  });

  it("fails for terms in different units or no terms", () => {
    expect([usd("1"), eur("1")]).not.toSumTo(usd("2"));
    expect([]).not.toSumTo(0);
    expect(null).not.toSumTo(0);
  });
});

describe("toHaveIntervalAround", () => {
  it("passes for quantities between the ends", () => {
    expect(tenth).toHaveIntervalAround(0.12);
    expect(tenth).not.toHaveIntervalAround(0.121);
    const { perRequest } = inferenceCost({
      serving: fixedServing,
      pricePerAcceleratorHour: usd("3.60"),
      utilization: 0.5,
    });
    expect(perRequest).toHaveIntervalAround(usd("0.0002"));
    expect(perRequest).not.toHaveIntervalAround(0.0002);
    expect(3).not.toHaveIntervalAround(3);
  });
});
