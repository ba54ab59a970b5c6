import { Decimal as HostDecimal } from "decimal.js";
import {
  add,
  allocate,
  compareMoney,
  divide,
  eur,
  exchange,
  formatMoney,
  isZero,
  type Money,
  money,
  moneyFrom,
  moneyRatio,
  multiply,
  negate,
  roundMoney,
  subtract,
  sumMoney,
  usd,
} from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError, UnknownNameError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const text = (amount: Money) => amount.amount.toFixed();

describe("money", () => {
  it("reads a number as its shortest decimal string", () => {
    expect(text(usd(0.1))).toBe("0.1");
    expect(text(usd(1e21))).toBe("1000000000000000000000");
    expect(text(usd(5e-324))).toBe(`0.${"0".repeat(323)}5`);
    expect(text(multiply(usd(0.1), 3))).toBe("0.3");
    expect(text(multiply(usd("1"), 0.1 + 0.2))).toBe("0.30000000000000004");
  });

  it("accepts strings, bigints and decimals of any library", () => {
    expect(text(usd("+1_0".replace("_", "")))).toBe("10");
    expect(text(usd(12345678901234567890123n))).toBe("12345678901234567890123");
    expect(text(usd(new HostDecimal("0.07")))).toBe("0.07");
    expect(text(usd("-0"))).toBe("0");
    expect(text(usd(".5"))).toBe("0.5");
  });

  it.each([
    Number.NaN,
    Infinity,
    -Infinity,
    "",
    " 1",
    "0x10",
    "1_000",
    "NaN",
    "Infinity",
    "1,5",
    "1e401",
    "1e-401",
    "1e9999999",
  ])("throws on %s", (amount) => expect(() => usd(amount)).toThrow(InvalidQuantityError));

  it("survives a round trip through JSON", () => {
    const price = money("0.0000001234", "CHF");
    expect(JSON.stringify(price)).toBe('{"amount":"0.0000001234","currency":"CHF"}');
    expect(moneyFrom(JSON.parse(JSON.stringify(price)))).toEqual(price);
  });

  it("is unaffected by the host's Decimal settings", () => {
    const before = text(divide(usd("1"), 3));
    HostDecimal.set({ precision: 3, rounding: HostDecimal.ROUND_UP, toExpNeg: 0, toExpPos: 0 });
    try {
      expect(text(divide(usd("1"), 3))).toBe(before);
      expect(String(usd("12345.678").amount)).toBe("12345.678");
    } finally {
      HostDecimal.set({ defaults: true });
    }
    const kind = usd("1").amount.constructor as typeof HostDecimal;
    expect(() => kind.set({ precision: 3 })).toThrow(TypeError);
    expect(text(divide(usd("1"), 3))).toBe(before);
  });

  it("never combines different currencies", () => {
    const [dollars, euros]: readonly Money[] = [usd("1"), eur("1")];
    if (!dollars || !euros) throw new Error("two amounts");
    for (const combine of [add, subtract, compareMoney, moneyRatio])
      expect(() => combine(dollars, euros)).toThrow(CurrencyMismatchError);
    expect(() => sumMoney([dollars, euros])).toThrow(CurrencyMismatchError);
  });

  it("converts at a stated rate above zero", () => {
    expect(exchange(usd("3"), { to: "EUR", rate: 0.92 })).toEqual(eur("2.76"));
    for (const rate of [0, -1, Number.NaN])
      expect(() => exchange(usd("3"), { to: "EUR", rate })).toThrow(InvalidQuantityError);
  });

  it("throws when dividing by zero or summing an empty list", () => {
    expect(() => divide(usd("1"), 0)).toThrow(InvalidQuantityError);
    expect(() => moneyRatio(usd("1"), usd("0"))).toThrow(InvalidQuantityError);
    expect(() => sumMoney([])).toThrow(InvalidQuantityError);
  });

  it("compares, negates and recognises zero", () => {
    expect([usd("2"), usd("10"), usd("1")].sort(compareMoney).map(text)).toEqual(["1", "2", "10"]);
    expect(compareMoney(usd("1.0"), usd("1"))).toBe(0);
    expect(text(negate(usd("0")))).toBe("0");
    expect(isZero(subtract(usd("0.3"), add(usd("0.1"), usd("0.2"))))).toBe(true);
  });
});

describe("roundMoney", () => {
  it.each([
    ["up", "0.13", "-0.13"],
    ["down", "0.12", "-0.12"],
    ["ceiling", "0.13", "-0.12"],
    ["floor", "0.12", "-0.13"],
    ["half-up", "0.13", "-0.13"],
    ["half-down", "0.12", "-0.12"],
    ["half-even", "0.12", "-0.12"],
  ] as const)("rounds 0.125 %s", (mode, plus, minus) => {
    expect(text(roundMoney(usd("0.125"), { decimals: 2, mode }))).toBe(plus);
    expect(text(roundMoney(usd("-0.125"), { decimals: 2, mode }))).toBe(minus);
  });

  it("throws on unknown modes and invalid decimals", () => {
    expect(() => roundMoney(usd("1"), { decimals: 2, mode: "nearest" as "up" })).toThrow(UnknownNameError);
    for (const decimals of [-1, 0.5, Number.NaN, 2e9])
      expect(() => roundMoney(usd("1"), { decimals, mode: "up" })).toThrow(InvalidQuantityError);
  });
});

describe("allocate", () => {
  it("gives each part its share, with parts that sum to the amount", () => {
    expect(allocate(usd("0.05"), [1, 1], 2).map(text)).toEqual(["0.02", "0.03"]);
    expect(allocate(usd("-10"), [0, 3, 1, 0], 2).map(text)).toEqual(["0", "-7.5", "-2.5", "0"]);
    expect(allocate(usd("0.123456789012"), [1, 1]).map(text)).toEqual(["0.0617283945", "0.061728394512"]);
  });

  it("splits into whole units with 0 decimals, and throws on fractional decimals", () => {
    expect(allocate(usd("10"), [1, 1, 1], 0).map(text)).toEqual(["3", "4", "3"]);
    for (const decimals of [-1, 0.5, 401]) expect(() => allocate(usd("1"), [1], decimals)).toThrow(/decimals/);
  });

  it("throws when all weights are 0 or there are none", () => {
    for (const weights of [[], [0, 0], [1, -1], [Number.NaN]])
      expect(() => allocate(usd("1"), weights)).toThrow(InvalidQuantityError);
  });
});

describe("formatMoney", () => {
  it("passes the exact digits to Intl", () => {
    expect(formatMoney(usd("1234567.891"), { locale: "en-US" })).toBe("$1,234,567.89");
    expect(formatMoney(eur("1234.5"), { locale: "de-DE" })).toBe("1.234,50\u00a0€");
    expect(formatMoney(usd("0.12345678901234567"), { locale: "en-US", maximumFractionDigits: 17 })).toBe(
      "$0.12345678901234567",
    );
  });
});
