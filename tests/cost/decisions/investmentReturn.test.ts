import { capacityPlan, eur, investmentReturn, ownedPayments, subtract, usd } from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const amounts = (list: readonly number[]) => list.map((each) => usd(each));
const years = (list: readonly number[]) =>
  list.flatMap((each, index) => amounts(index === 0 ? [each] : [...Array(11).fill(0), each]));
const against = (saved: readonly number[], discountRatePerYear?: number) =>
  investmentReturn({
    investment: years(saved.map((each) => Math.max(0, -each))),
    alternative: years(saved.map((each) => Math.max(0, each))),
    discountRatePerYear,
  });

describe("investmentReturn", () => {
  it("finds the rate of textbook cases", () => {
    // 1,000 today for 1,100 in a year; 1,000 for three payments of 402.11, the annuity of 10 %; 100 for 400 in two years.
    expect(against([-1_000, 1_100]).internalRate).toEqual({ kind: "rate", perYear: expect.closeTo(0.1, 12) });
    expect(against([-1_000, 402.1148, 402.1148, 402.1148]).internalRate).toEqual({
      kind: "rate",
      perYear: expect.closeTo(0.1, 6),
    });
    expect(against([-100, 0, 400]).internalRate).toEqual({ kind: "rate", perYear: expect.closeTo(1, 12) });
  });

  it("has a negative rate where less is saved than was paid, and no payback", () => {
    const found = against([-1_000, 500]);
    expect(found.internalRate).toEqual({ kind: "rate", perYear: expect.closeTo(-0.5, 12) });
    expect(found.paybackMonth).toBe("never");
    expect(found.total.amount.toFixed()).toBe("-500");
  });

  it("has one rate for further outlays that the savings so far pay for", () => {
    // The running sums are -100, -20, -50 and 40.
    const { internalRate, paybackMonth } = against([-100, 80, -30, 90]);
    expect(internalRate.kind).toBe("rate");
    const growth = internalRate.kind === "rate" ? 1 + internalRate.perYear : 0;
    expect(-100 + 80 / growth - 30 / growth ** 2 + 90 / growth ** 3).toBeCloseTo(0, 10);
    expect(growth).toBeGreaterThan(1);
    expect(paybackMonth).toBe(36);
  });

  it("discounts from month 0 on", () => {
    expect(against([-1_000, 1_320], 0.1).presentValue.amount.toFixed()).toBe("200");
  });

  it("is worth nothing at its own rate", () => {
    const found = against([-1_000, 700, 600], 0.2);
    // 700 / 1.2 + 600 / 1.44 - 1,000 is exactly 0 at 20 %: 583.33 + 416.67.
    expect(found.presentValue.amount.abs().toNumber()).toBeLessThan(1e-15);
    expect(found.internalRate).toEqual({ kind: "rate", perYear: expect.closeTo(0.2, 12) });
  });

  it("pays back in the month after which the sum of savings stays above 0", () => {
    const monthly = (saved: readonly number[]) =>
      investmentReturn({ investment: amounts(saved.map(() => 0)), alternative: saved.map((each) => usd(each)) })
        .paybackMonth;
    expect(monthly([-10, 4, 4, 2, 1])).toBe(3);
    expect(monthly([-10, 20, -15, 6])).toBe(3);
    expect(monthly([-10, 20, -15, 4])).toBe("never");
    expect(monthly([0, 0])).toBe(0);
    expect(monthly([5, -3])).toBe(0);
  });

  it.each([
    [[0, 0], "no-outlay"],
    [[5, -9], "no-outlay"],
    [[-5, -1], "no-saving"],
    [[-5, 9, -5], "several-rates"],
    [[-1, 3, -2], "several-rates"],
    [[-100, 230, -132], "several-rates"],
    [[-5, 9, -2, -3, 4], "several-rates"],
  ] as const)("has no rate for savings of %j: %s", (saved, because) => {
    expect(against(saved).internalRate).toEqual({ kind: "none", because });
  });

  it("stays finite over the longest horizon and the widest amounts", () => {
    const long = [usd(1e-9), ...amounts(Array(1_200).fill(0))];
    const rich = [usd(0), usd(1e12), ...amounts(Array(1_199).fill(0))];
    const poor = [...amounts(Array(1_200).fill(0)), usd(1e-12)];
    for (const alternative of [rich, poor]) {
      const { internalRate } = investmentReturn({ investment: long, alternative });
      expect(internalRate.kind === "rate" && Number.isFinite(internalRate.perYear)).toBe(true);
      // A thousandth of the outlay comes back after a hundred years.
      if (alternative === poor)
        expect(internalRate).toEqual({ kind: "rate", perYear: expect.closeTo(1e-3 ** 0.01 - 1, 12) });
    }
  });

  it("throws for plans of different length, mixed currencies and a negative rate", () => {
    const [two, three] = [amounts([1, 2]), amounts([1, 2, 3])];
    expect(() => investmentReturn({ investment: two, alternative: three })).toThrow(
      "alternative.length must be 2, as investment; got 3.",
    );
    expect(() => investmentReturn({ investment: [], alternative: [] })).toThrow(InvalidQuantityError);
    expect(() => investmentReturn({ investment: two, alternative: [usd(1), eur(1)] as never })).toThrow(
      CurrencyMismatchError,
    );
    expect(() => investmentReturn({ investment: two, alternative: two, discountRatePerYear: -0.1 })).toThrow(
      "discountRatePerYear",
    );
  });
});

describe("ownedPayments", () => {
  const server = { purchasePerServer: usd(1_000), operatingPerServerMonth: usd(10) };
  const totals = (fleet: Parameters<typeof ownedPayments<"USD">>[0]) =>
    ownedPayments(fleet).months.map(({ total }) => total.amount.toFixed());

  it("buys servers in the month before they are needed, at the price of that month", () => {
    const servers = [1, ...Array<number>(11).fill(1), 3];
    const paid = totals({ ...server, servers, priceDeclinePerYear: 0.5 });
    expect(paid[0]).toBe("1000");
    expect(paid[11]).toBe("10");
    // Two servers at half the price after a year, and the operation of one.
    expect(paid[12]).toBe("1010");
    expect(paid[13]).toBe("30");
  });

  it("sells the oldest servers first, at the market value of their price", () => {
    // A tenth of the value is left after a year.
    const servers = [...Array<number>(12).fill(2), 3, ...Array<number>(11).fill(3), 1];
    const { months, terms } = ownedPayments({ ...server, servers, obsolescence: 1 });
    expect(months[12]?.terms.purchases.amount.toFixed()).toBe("1000");
    // After two years, the first two are sold for 10 each.
    expect(months[24]?.terms.resale.amount.toFixed()).toBe("-20");
    expect(months[25]?.terms.resale.amount.toNumber()).toBeCloseTo(-1_000 * 10 ** (-13 / 12), 9);
    expect(terms.purchases.amount.toFixed()).toBe("3000");
  });

  it("sells the rest of servers bought together before later ones", () => {
    const each = (count: number) => Array<number>(12).fill(count);
    const { months } = ownedPayments({ ...server, servers: [...each(2), ...each(3), ...each(2), 1], obsolescence: 1 });
    expect(months[24]?.terms.resale.amount.toFixed()).toBe("-10");
    expect(months[36]?.terms.resale.amount.toFixed()).toBe("-1");
  });

  it("sells nothing without a loss of value, and at the full price without any", () => {
    expect(totals({ ...server, servers: [2] })).toEqual(["2000", "20"]);
    expect(totals({ ...server, servers: [2], obsolescence: 0 })).toEqual(["2000", "-1980"]);
    expect(totals({ ...server, servers: [0] })).toEqual(["0", "0"]);
  });

  it("takes the servers of a plan, and its return against rent", () => {
    const months = 36;
    const plan = capacityPlan({
      months,
      demand: { hourlyDemand: [30], growthPerYear: 0.5 },
      stages: [
        {
          fromMonth: 1,
          replica: { requestsPerSecondPerReplica: 20, acceleratorsPerReplica: 8 },
          supply: { kind: "rent", pricePerAcceleratorHour: usd("2.50") },
        },
      ],
    });
    const owned = ownedPayments({
      servers: plan.months.map(({ servers }) => servers),
      purchasePerServer: usd(250_000),
      operatingPerServerMonth: usd(3_000),
      obsolescence: 0.14,
    });
    const rent = [usd(0), ...plan.payments.map(({ variable }) => variable)];
    const found = investmentReturn({ investment: owned.months.map(({ total }) => total), alternative: rent });
    expect(found.savings.length).toBe(months + 1);
    expect(found.total).toEqual(subtract(plan.total, owned.total));
  });

  it.each([
    [{ servers: [] }, "servers.length must be a number from 1 to 1200; got 0."],
    [{ servers: [1.5] }, "servers[0] must be a whole number"],
    [{ priceDeclinePerYear: 1 }, "priceDeclinePerYear must be a rate below 1; got 1."],
    [{ obsolescence: -1 }, "obsolescence must be"],
    [{ purchasePerServer: usd(-1) }, 'purchasePerServer must be at least 0; got "-1".'],
    [{ operatingPerServerMonth: eur(1) as never }, "USD"],
  ])("throws for %j", (change, message) => {
    expect(() => ownedPayments({ ...server, servers: [1], ...change })).toThrow(message);
  });
});
