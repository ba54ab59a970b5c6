import fc from "fast-check";
import {
  budgetVariance,
  capacityPlan,
  csvText,
  focusRows,
  monthlyFocusRows,
  readFocusCsv,
  sumMoney,
  usd,
} from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError, MalformedInputError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const row = (SkuId: string, cost: number, quantity: number, BillingCurrency = "USD") => ({
  SkuId,
  EffectiveCost: String(cost),
  BillingCurrency,
  PricingQuantity: String(quantity),
});

/** A fraction of integers, for a derivation independent of the library's decimals. */
class Fraction {
  constructor(
    readonly over: bigint,
    readonly under: bigint,
  ) {}
  times(other: Fraction) {
    return new Fraction(this.over * other.over, this.under * other.under);
  }
  minus(other: Fraction) {
    return new Fraction(this.over * other.under - other.over * this.under, this.under * other.under);
  }
  toNumber() {
    const scale = 10n ** 20n;
    return Number((this.over * scale) / this.under) / 1e20;
  }
}
const fraction = (value: number, under = 1) => new Fraction(BigInt(value), BigInt(under));

describe("budgetVariance", () => {
  const whole = fc.integer({ min: 1, max: 1e6 });
  const drawn = fc.record({ c0: whole, q0: whole, c1: whole, q1: whole, w0: whole, w1: whole });

  it("equals the split in exact rationals, with terms that sum to the variance", () => {
    fc.assert(
      fc.property(drawn, ({ c0, q0, c1, q1, w0, w1 }) => {
        const work = { planned: w0, done: w1 };
        const found = budgetVariance({ budget: [row("a", c0, q0)], bill: [row("a", c1, q1)], work });
        const ratio = fraction(w1, w0);
        const volume = fraction(c0).times(ratio.minus(fraction(1)));
        const efficiency = fraction(c0, q0).times(fraction(q1).minus(fraction(q0).times(ratio)));
        const price = fraction(q1).times(fraction(c1, q1).minus(fraction(c0, q0)));
        for (const [term, exact] of [
          [found.terms.volume, volume],
          [found.terms.efficiency, efficiency],
          [found.terms.price, price],
        ] as const)
          expect(Math.abs(term.amount.toNumber() - exact.toNumber())).toBeLessThanOrEqual(1e-12 * 1e6 * 1e6);
        expect(found.variance.amount.toFixed()).toBe(String(c1 - c0));
        expect(sumMoney(Object.values(found.terms)).amount.toFixed()).toBe(String(c1 - c0));
      }),
      { numRuns: 200 },
    );
  });

  it("has a volume term only when usage changes and a price term only when the price changes", () => {
    const more = budgetVariance({ budget: [row("a", 100, 10)], bill: [row("a", 150, 15)] });
    expect([more.terms.volume, more.terms.price].map(({ amount }) => amount.toFixed())).toEqual(["50", "0"]);
    const dearer = budgetVariance({ budget: [row("a", 100, 10)], bill: [row("a", 150, 10)] });
    expect([dearer.terms.volume, dearer.terms.price].map(({ amount }) => amount.toFixed())).toEqual(["0", "50"]);
  });

  it("reports unplanned items and items that were not bought separately", () => {
    const found = budgetVariance({ budget: [row("a", 100, 10)], bill: [row("b", 30, 3)] });
    expect(found.groups.map(({ group, variance }) => [group, variance.amount.toFixed()])).toEqual([
      ["a", "-100"],
      ["b", "30"],
    ]);
    expect(found.terms.unplanned.amount.toFixed()).toBe("-70");
  });

  it("throws when currencies differ, there are no rows or the work is 0", () => {
    const budget = [row("a", 1, 1)];
    expect(() => budgetVariance({ budget, bill: [row("a", 1, 1, "EUR")] })).toThrow(CurrencyMismatchError);
    expect(() => budgetVariance({ budget: [], bill: [] })).toThrow(InvalidQuantityError);
    expect(() => budgetVariance({ budget, bill: budget, work: { planned: 0, done: 1 } })).toThrow(InvalidQuantityError);
  });

  it("finds no variance between a plan and the CSV file of its own rows", () => {
    const details = {
      periodStart: "2026-11-01T00:00:00Z",
      periodEnd: "2026-12-01T00:00:00Z",
      billingAccountId: "a",
      providerName: "p, inc.",
      serviceName: 'the "chat"',
      usage: { rent: { quantity: 3, unit: "Hours" } },
    };
    const rows = focusRows({ terms: { rent: usd("7.5"), staff: usd("2") } }, details);
    const read = readFocusCsv(csvText(rows));
    expect(read[0]?.ServiceName).toBe('the "chat"');
    const found = budgetVariance({ budget: rows, bill: read });
    expect(found.variance.amount.isZero()).toBe(true);
    expect(found.budget.amount.toFixed()).toBe("9.5");
  });
});

describe("readFocusCsv", () => {
  it("reads both line endings, a byte-order mark, quotes, empty cells and null", () => {
    const head = "ServiceName,BilledCost,EffectiveCost,BillingCurrency,Tags";
    const file = `\uFEFF${head}\r\nchat,1,2,USD,\nchat,1,null,USD,"{""a"":1}\nb"`;
    expect(readFocusCsv(file).map(({ Tags, EffectiveCost }) => [Tags, EffectiveCost])).toEqual([
      ["", "2"],
      ['{"a":1}\nb', ""],
    ]);
  });

  it("throws when the text is not a FOCUS file", () => {
    expect(() => readFocusCsv("a,b\n1,2")).toThrow(MalformedInputError);
    const head = "ServiceName,BilledCost,EffectiveCost,BillingCurrency\n";
    expect(() => readFocusCsv(`${head}chat,1,2\n`)).toThrow(/4 columns/);
    expect(() => readFocusCsv(`${head}"chat,1,2,USD\n`)).toThrow(/unclosed/);
    expect(() => readFocusCsv("")).toThrow(InvalidQuantityError);
  });
});

describe("monthlyFocusRows", () => {
  it("bills a capacity plan month by month, and each commitment once", () => {
    const plan = capacityPlan({
      months: 12,
      demand: { hourlyDemand: [10, 40] },
      scaling: { policy: "scheduled", lagSeconds: 0 },
      stages: [
        {
          fromMonth: 1,
          replica: { requestsPerSecondPerReplica: 10, acceleratorsPerReplica: 4 },
          supply: {
            kind: "rent",
            pricePerAcceleratorHour: usd("2"),
            commitments: [{ months: 12, pricePerHour: usd("0.8") }],
          },
        },
      ],
    });
    const commitment = { id: "c", category: "Usage", type: "Reservation" } as const;
    const rows = monthlyFocusRows(plan, {
      firstMonth: "2026-07",
      billingAccountId: "plan",
      providerName: "cloud",
      serviceName: "chat",
      usage: {
        committed: { quantity: 1, unit: "Hours", commitment },
        unusedCommitment: { quantity: 1, unit: "Hours", commitment: { ...commitment, status: "Unused" } },
      },
    });
    const sum = (column: "BilledCost" | "EffectiveCost") =>
      rows.reduce((total, each) => total.plus(each[column]), usd(0).amount).toFixed();
    expect([sum("BilledCost"), sum("EffectiveCost")]).toEqual([
      plan.total.amount.toFixed(),
      plan.total.amount.toFixed(),
    ]);
    expect(rows.at(-1)?.BillingPeriodEnd).toBe("2027-07-01T00:00:00Z");
    expect(rows.filter((each) => each.ChargeCategory === "Purchase").length).toBe(12);
    expect(() => monthlyFocusRows(plan, { firstMonth: "2026-13" } as never)).toThrow(InvalidQuantityError);
  });

  it("accepts a term that only one month has, and throws for a term that no month has", () => {
    const months = [
      { month: 0, terms: { training: usd("1000") } },
      { month: 1, terms: { serving: usd("100") } },
    ];
    const details = { firstMonth: "2026-12", billingAccountId: "plan", providerName: "own", serviceName: "chat" };
    const named = (...purchases: string[]) => monthlyFocusRows({ months }, { ...details, purchases });
    expect(named("training").map((row) => row.ChargeFrequency)).toEqual(["One-Time", "Usage-Based"]);
    expect(() => named("traning")).toThrow('Did you mean "training"? Known: training, serving.');
  });
});
