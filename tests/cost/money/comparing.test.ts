import { add, closeToMoney, equalMoney, eur, formatMoney, money, moneyFrom, usd } from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

describe("an amount of money", () => {
  it("compares numerically, not as text", () => {
    expect(usd("9.50").amount > usd("10.00").amount).toBe(false);
    const sorted = [usd(100), usd(9), usd(10)].sort((left, right) => Number(left.amount) - Number(right.amount));
    expect(sorted.map((each) => each.amount.toFixed())).toEqual(["9", "10", "100"]);
  });

  it("throws when an operator would concatenate strings", () => {
    // @ts-expect-error amounts are not numbers
    expect(() => usd(1).amount + usd(2).amount).toThrow(InvalidQuantityError);
    expect(`${usd("1.50").amount}`).toBe("1.5");
  });

  it("survives a round trip to a worker", () => {
    const copy = structuredClone({ price: usd("0.000142"), zero: eur(0), large: usd("87072.123456789") });
    expect(equalMoney(moneyFrom(copy.price), usd("0.000142"))).toBe(true);
    expect(equalMoney(moneyFrom(copy.zero), eur(0))).toBe(true);
    expect(moneyFrom(copy.large).amount.toFixed()).toBe("87072.123456789");
    expect(() => add(copy.price, usd(1))).toThrow(/moneyFrom/);
  });

  it("throws when its digits are missing", () => {
    expect(() => usd("1e-9000000000000001")).toThrow(InvalidQuantityError);
    expect(() => money(1, "" as "USD")).toThrow(InvalidQuantityError);
  });
});

describe("equalMoney", () => {
  it("compares amount and currency", () => {
    expect(equalMoney(usd("2.50"), usd("2.5"))).toBe(true);
    expect(equalMoney(usd(0), eur(0))).toBe(false);
  });
});

describe("closeToMoney", () => {
  it("applies the wider of two tolerances", () => {
    expect(closeToMoney(usd(100), usd("100.5"), { relative: 0.005 })).toBe(true);
    expect(closeToMoney(usd(100), usd("100.6"), { relative: 0.005 })).toBe(false);
    expect(closeToMoney(usd(100), usd("100.6"), { relative: 0.005, absolute: 1 })).toBe(true);
    expect(closeToMoney(usd(1), usd(1), {})).toBe(true);
  });

  it("throws when the currencies differ or the tolerance is unknown", () => {
    expect(() => closeToMoney<string>(usd(1), eur(1), { relative: 1 })).toThrow(CurrencyMismatchError);
    expect(() => closeToMoney(usd(1), usd(1), { relativ: 1 } as never)).toThrow(/Did you mean "relative"/);
  });
});

describe("formatMoney", () => {
  it("has a default locale", () => {
    expect(formatMoney(usd("87072"))).toBe("$87,072.00");
  });

  it("throws when Intl does not accept the locale or the currency", () => {
    expect(() => formatMoney(usd(1), { locale: "not a locale" })).toThrow(InvalidQuantityError);
    expect(() => formatMoney(money(1, "dollars" as "USD"))).toThrow(InvalidQuantityError);
  });
});
