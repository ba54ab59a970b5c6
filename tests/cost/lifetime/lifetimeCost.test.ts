import fc from "fast-check";
import {
  inferenceShareOfFlops,
  type LifetimeOptions,
  lifetimeCost,
  lifetimeSpend,
  type Money,
  multiply,
  netPresentValue,
  sumMoney,
  usd,
  yearlyPriceDecline,
} from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const rate = fc.double({ min: -0.4, max: 0.9, noNaN: true });
const amount = fc.integer({ min: 1, max: 1e9 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const life = fc
  .record({
    initial: amount,
    staff: optional(amount),
    staffPerMonth: optional(amount),
    data: optional(amount),
    retraining: optional(fc.record({ cost: amount, everyMonths: fc.integer({ min: 1, max: 24 }) })),
    fineTuning: optional(fc.record({ cost: amount, everyMonths: fc.integer({ min: 1, max: 24 }) })),
    perMonth: amount,
    fixed: optional(amount),
    operators: optional(amount),
    growth: rate,
    gain: rate,
    decline: rate,
    refresh: optional(
      fc.record({
        month: fc.integer({ min: 1, max: 70 }),
        unitCostFactor: fc.double({ min: 0.2, max: 2, noNaN: true }),
        cost: amount,
      }),
    ),
    months: fc.integer({ min: 1, max: 60 }),
    discount: fc.double({ min: 0, max: 0.5, noNaN: true }),
  })
  .map((drawn): LifetimeOptions<number> => {
    const present = <Key extends string, Value>(key: Key, value: Value | undefined) =>
      (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
    return {
      training: {
        initial: drawn.initial,
        ...present("staff", drawn.staff),
        ...present("staffPerMonth", drawn.staffPerMonth),
        ...present("data", drawn.data),
        ...present("retraining", drawn.retraining),
        ...present("fineTuning", drawn.fineTuning),
        priceDeclinePerYear: drawn.decline,
      },
      inference: {
        perMonth: drawn.perMonth,
        demandGrowthPerYear: drawn.growth,
        efficiencyGainPerYear: drawn.gain,
        priceDeclinePerYear: drawn.decline,
        ...(drawn.refresh && { refreshes: [{ ...drawn.refresh, month: Math.min(drawn.refresh.month, drawn.months) }] }),
        fixedPerMonth: drawn.fixed,
        staffPerMonth: drawn.operators,
      },
      months: drawn.months,
      discountRatePerYear: drawn.discount,
    };
  });

/** The same lifetime in dollars. */
function inDollars(value: unknown, key = ""): unknown {
  const rates = /PerYear$|onths$|^month$|Factor$/;
  if (typeof value === "number") return rates.test(key) ? value : usd(value);
  if (Array.isArray(value)) return value.map((each) => inDollars(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inDollars(each, name)]));
}
const exact = (options: LifetimeOptions<number>) => lifetimeCost(inDollars(options) as LifetimeOptions<Money<"USD">>);
const agrees = (money: Money, number: number) =>
  expect(money.amount.minus(number).abs().toNumber()).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(number)));

describe("lifetimeCost", () => {
  it("agrees with lifetimeSpend to twelve digits", () => {
    fc.assert(
      fc.property(life, (options) => {
        const point = exact(options);
        const kernel = lifetimeSpend(options);
        agrees(point.total, kernel.total);
        agrees(point.training, kernel.training);
        agrees(point.inference, kernel.inference);
        agrees(point.presentValue.total, kernel.presentValue);
        expect(point.inferenceShare).toBeCloseTo(kernel.inferenceShare, 11);
        expect(point.inferencePassesTraining).toBe(kernel.inferencePassesTraining);
      }),
      { numRuns: 25 },
    );
  });

  it("has terms, months and splits that sum to the total exactly", () => {
    fc.assert(
      fc.property(life, (options) => {
        const { terms, total, training, inference, months, presentValue } = exact(options);
        expect(sumMoney(Object.values(terms)).amount.eq(total.amount)).toBe(true);
        expect(training.amount.plus(inference.amount).eq(total.amount)).toBe(true);
        const byMonth = sumMoney(months.flatMap((month) => [month.training, month.inference]));
        expect(byMonth.amount.eq(total.amount)).toBe(true);
        const value = presentValue.training.amount.plus(presentValue.inference.amount);
        expect(value.eq(presentValue.total.amount)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it("never rises with the discount rate or falls with demand", () => {
    fc.assert(
      fc.property(life, fc.double({ min: 0, max: 1, noNaN: true }), (options, more) => {
        const base = lifetimeSpend(options);
        expect(base.presentValue).toBeLessThanOrEqual(base.total * (1 + 1e-12));
        if (typeof options.inference === "number" || "bills" in options.inference) return;
        const grown = {
          ...options.inference,
          demandGrowthPerYear: (options.inference.demandGrowthPerYear ?? 0) + more,
        };
        expect(lifetimeSpend({ ...options, inference: grown }).total).toBeGreaterThanOrEqual(base.total * (1 - 1e-12));
      }),
    );
  });

  it("is an exact sum without growth or declines", () => {
    const plain = lifetimeCost({ training: usd("0.1"), inference: usd("0.2"), months: 3 });
    expect(plain.total.amount.toFixed()).toBe("0.7");
    expect(plain.presentValue.total.amount.toFixed()).toBe("0.7");
    expect(plain.inferencePassesTraining).toBe(1);
  });

  it("compounds to exactly the yearly rate after twelve months", () => {
    const grown = lifetimeCost({
      training: usd(0),
      inference: { perMonth: usd("100"), demandGrowthPerYear: 0.5, priceDeclinePerYear: 0.2 },
      months: 25,
    });
    expect(grown.months[13]?.inference.amount.toFixed()).toBe("120");
    expect(grown.months[25]?.inference.amount.toFixed()).toBe("144");
  });

  it("bills retraining and fine-tuning in their months except the last, and refreshes once", () => {
    const kept = lifetimeCost({
      training: {
        initial: usd(100),
        retraining: { cost: usd(50), everyMonths: 12 },
        fineTuning: { cost: usd(5), everyMonths: 6 },
        staff: usd(3),
        staffPerMonth: usd(1),
        failedRuns: usd(7),
        experiments: usd(11),
        data: usd(13),
      },
      inference: {
        perMonth: usd(10),
        fixedPerMonth: usd(2),
        staffPerMonth: usd(3),
        refreshes: [{ month: 13, unitCostFactor: 0.5, cost: usd(20) }],
      },
      months: 24,
    });
    const terms = Object.fromEntries(Object.entries(kept.terms).map(([name, term]) => [name, term.amount.toFixed()]));
    expect(terms).toEqual({
      initialTraining: "100",
      experiments: "11",
      failedRuns: "7",
      data: "13",
      staff: "27",
      retraining: "50",
      fineTuning: "15",
      inference: "180",
      inferenceFixed: "48",
      inferenceStaff: "72",
      hardwareRefresh: "20",
    });
  });

  it("returns never when inference stays below training", () => {
    const dear = lifetimeCost({ training: usd(1_000), inference: usd(1), months: 60 });
    expect(dear.inferencePassesTraining).toBe("never");
    const free = lifetimeCost({ training: usd(0), inference: usd(0), months: 1 });
    expect(free.inferenceShare).toBe(0);
  });

  it("has monthly shares that end at the share of the total", () => {
    const { months, inferenceShare } = lifetimeCost({ training: usd(90), inference: usd(10), months: 21 });
    expect(months[0]?.inferenceShare).toBe(0);
    expect(months[9]?.inferenceShare).toBe(0.5);
    expect(months.at(-1)?.inferenceShare).toBe(inferenceShare);
  });

  const fine = { training: usd(1), inference: { perMonth: usd(1) }, months: 12 };
  it.each([
    ["no months", { ...fine, months: 0 }, "months"],
    ["a fraction of a month", { ...fine, months: 1.5 }, "months"],
    ["an age of the world", { ...fine, months: 1e6 }, "months"],
    ["a negative amount", { ...fine, training: usd(-1) }, "training"],
    ["a negative bill", { ...fine, inference: usd(-1) }, "inference"],
    ["a decline of all", { ...fine, inference: { perMonth: usd(1), priceDeclinePerYear: 1 } }, "priceDeclinePerYear"],
    [
      "a loss of all demand",
      { ...fine, inference: { perMonth: usd(1), demandGrowthPerYear: -1 } },
      "demandGrowthPerYear",
    ],
    ["NaN", { ...fine, inference: { perMonth: usd(1), efficiencyGainPerYear: Number.NaN } }, "efficiencyGainPerYear"],
    ["a negative discount", { ...fine, discountRatePerYear: -0.1 }, "discountRatePerYear"],
    [
      "a refresh before the start",
      { ...fine, inference: { perMonth: usd(1), refreshes: [{ month: 0, unitCostFactor: 1 }] } },
      "month",
    ],
  ])("throws on %s", (_, options, field) => {
    expect(() => lifetimeCost(options)).toThrow(InvalidQuantityError);
    expect(() => lifetimeCost(options)).toThrow(field);
  });

  it("throws when the currencies differ", () => {
    const mixed = {
      training: usd(1) as Money,
      inference: { amount: usd(1).amount, currency: "EUR" } as Money,
      months: 1,
    };
    expect(() => lifetimeCost(mixed)).toThrow(CurrencyMismatchError);
  });

  it.each(["training", "inference"])("says how to write money when %s is a plain number", (part) => {
    const options = { training: usd(1), inference: usd(1), months: 1, [part]: 1000 };
    expect(() => lifetimeCost(options as never)).toThrow(
      `${part} must be an amount of money such as usd(10), or an object of amounts; got 1000.`,
    );
  });
});

describe("published lifetime figures", () => {
  it("equal the textbook net present value: four yearly bills of $1M, volume +50 %, unit price -50 %, 10 %: $2.23969M", () => {
    const amounts = [0, 1, 2, 3].map((year) => multiply(usd(1_000_000), (1.5 * 0.5) ** year));
    const value = netPresentValue({ amounts, discountRatePerYear: 0.1, periodMonths: 12 }).amount.toNumber();
    expect(Math.abs(value / 2_239_690 - 1)).toBeLessThan(1e-5);
    expect(value).toBeCloseTo(1e6 / 1.1 + 0.75e6 / 1.21 + 0.5625e6 / 1.331 + 0.421875e6 / 1.4641, 6);
  });

  it("have an inference share of 2ND over 2ND + 6ND: 0.689655 for 15T trained and 100T served", () => {
    expect(inferenceShareOfFlops({ trainingTokens: 15e12, inferenceTokens: 100e12 })).toBeCloseTo(0.689655, 6);
  });
});

describe("yearlyPriceDecline", () => {
  it("is tenfold a year from $60 to $0.06 in 3 years (LLMflation, a16z, 2024)", () => {
    expect(1 / (1 - yearlyPriceDecline({ before: usd(60), after: usd("0.06"), years: 3 }))).toBeCloseTo(10, 9);
  });

  it("is 27.6 % a year for a fall by 0.14 powers of ten (arXiv:2405.21015)", () => {
    const after = usd((10 ** -0.14).toFixed(12));
    expect(yearlyPriceDecline({ before: usd(1), after, years: 1 })).toBeCloseTo(0.276, 3);
  });

  it("takes lifetimeCost from the first price to the second", () => {
    const prices = { before: usd(100), after: usd(37), years: 2 };
    const inference = { perMonth: prices.before, priceDeclinePerYear: yearlyPriceDecline(prices) };
    const { months } = lifetimeCost({ training: usd(0), inference, months: 25 });
    expect(months[25]?.inference.amount.toNumber()).toBeCloseTo(37, 10);
    expect(yearlyPriceDecline({ before: usd(1), after: usd(2), years: 1 })).toBe(-1);
  });

  it("throws when a price or the time is 0, or currencies differ", () => {
    const fine = { before: usd(2), after: usd(1), years: 1 };
    for (const change of [{ before: usd(0) }, { after: usd(-1) }, { years: 0 }, { years: Number.NaN }])
      expect(() => yearlyPriceDecline({ ...fine, ...change })).toThrow(InvalidQuantityError);
    const euros = { amount: usd(1).amount, currency: "EUR" } as Money;
    expect(() => yearlyPriceDecline<string>({ ...fine, after: euros })).toThrow(CurrencyMismatchError);
  });
});

describe("lifetimeSpend", () => {
  it("accepts a training amount and a monthly amount, like lifetimeCost", () => {
    expect(lifetimeSpend({ training: 100, inference: 10, months: 12 })).toEqual({
      total: 220,
      training: 100,
      inference: 120,
      inferenceShare: 120 / 220,
      inferencePassesTraining: 11,
      presentValue: 220,
    });
    expect(lifetimeSpend({ training: 0, inference: 0, months: 1 })).toMatchObject({
      inferenceShare: 0,
      inferencePassesTraining: "never",
    });
  });

  it.each([
    ["training", { training: -1 }],
    ["inference", { inference: Number.NaN }],
    ["staffPerMonth", { training: { initial: 1, staffPerMonth: -1 } }],
    ["retraining", { training: { initial: 1, retraining: { cost: Infinity, everyMonths: 1 } } }],
    ["retraining.everyMonths", { training: { initial: 1, retraining: { cost: 1, everyMonths: 0 } } }],
    ["fineTuning.everyMonths", { training: { initial: 1, fineTuning: { cost: 1, everyMonths: 1.5 } } }],
    ["refresh.cost", { inference: { perMonth: 1, refreshes: [{ month: 1, unitCostFactor: 1, cost: -1 }] } }],
    ["refresh.unitCostFactor", { inference: { perMonth: 1, refreshes: [{ month: 1, unitCostFactor: 0 }] } }],
  ])("throws on an invalid %s", (field, change) => {
    const call = () => lifetimeSpend({ training: 1, inference: 1, months: 12, ...change });
    expect(call).toThrow(InvalidQuantityError);
    expect(call).toThrow(field);
  });
});
