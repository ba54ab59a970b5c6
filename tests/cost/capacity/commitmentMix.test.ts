import fc from "fast-check";
import { commitmentMix, moneyRatio, sumMoney, usd } from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

/** Half hours in a month. With two, three or four hours a period, all results are whole numbers of cents. */
const halfHours = 1461n;

interface Case {
  readonly running: readonly (readonly number[])[];
  readonly onDemand: readonly number[];
  readonly offers: readonly { readonly months: number; readonly cents: number }[];
}

/** Returns the lowest cost of one machine from a month on, by trying every sequence of terms and on-demand months. */
function least(used: readonly bigint[], { onDemand, offers, running }: Case, period: bigint, month = 0): bigint {
  if (month === running.length) return 0n;
  const rest = (months: number) => least(used, { onDemand, offers, running }, period, month + months);
  const ways = [BigInt(onDemand[month] ?? 0) * (used[month] ?? 0n) + rest(1)];
  for (const { months, cents } of offers)
    if (month + months <= running.length) ways.push(BigInt(cents) * period * BigInt(months) + rest(months));
  return ways.reduce((best, way) => {
    if (way < best) return way;
    return best;
  });
}

/** Returns the cheapest mix by machine, in cents times half hours times the hours of the period. */
function tried(drawn: Case): bigint {
  const period = BigInt(drawn.running[0]?.length ?? 1);
  const most = Math.max(...drawn.running.flat());
  let total = 0n;
  for (let machine = 1; machine <= most; machine++) {
    const used = drawn.running.map((day) => BigInt(day.filter((count) => count >= machine).length));
    total += least(used, drawn, period);
  }
  return total;
}

const cases: fc.Arbitrary<Case> = fc
  .record({ months: fc.integer({ min: 1, max: 6 }), period: fc.integer({ min: 2, max: 4 }) })
  .chain(({ months, period }) =>
    fc.record({
      running: fc.array(fc.array(fc.nat(4), { minLength: period, maxLength: period }), {
        minLength: months,
        maxLength: months,
      }),
      onDemand: fc.array(fc.integer({ min: 100, max: 600 }), { minLength: months, maxLength: months }),
      offers: fc.array(
        fc.record({ months: fc.integer({ min: 1, max: 4 }), cents: fc.integer({ min: 50, max: 500 }) }),
        {
          maxLength: 3,
        },
      ),
    }),
  );

describe("commitmentMix", () => {
  it("equals the cheapest of all sequences, found by brute force", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const mix = commitmentMix({
          running: drawn.running,
          onDemandPerHour: drawn.onDemand.map((cents) => usd(cents).amount.div(100)).map((amount) => usd(amount)),
          commitments: drawn.offers.map(({ months, cents }) => ({ months, pricePerHour: usd(String(cents / 100)) })),
        });
        const period = drawn.running[0]?.length ?? 1;
        const expected = tried(drawn) * halfHours;
        expect(mix.total.amount.times(200 * period).toFixed()).toBe(expected.toString());
        expect(sumMoney(Object.values(mix.terms)).amount.eq(mix.total.amount)).toBe(true);
        const byMonth = mix.months.flatMap(({ committed, unusedCommitment, onDemand }) => [
          committed,
          unusedCommitment,
          onDemand,
        ]);
        expect(sumMoney(byMonth).amount.eq(mix.total.amount)).toBe(true);
        expect(mix.total.amount.lte(mix.allOnDemand.amount)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const terms = fc.constantFrom(0, 25, 50, 100);
  const upfrontCases = fc.tuple(cases, fc.array(terms, { minLength: 3, maxLength: 3 }));
  const mixOf = (drawn: Case, shares: readonly number[], discountRatePerYear = 0) =>
    commitmentMix({
      running: drawn.running,
      onDemandPerHour: drawn.onDemand.map((cents) => usd(usd(cents).amount.div(100))),
      commitments: drawn.offers.map(({ months, cents }, offer) => ({
        months,
        pricePerHour: usd(String(cents / 100)),
        upfrontShare: (shares[offer] ?? 0) / 100,
      })),
      discountRatePerYear,
    });

  it("has the same cost with upfront payments, in other months", () => {
    fc.assert(
      fc.property(upfrontCases, ([drawn, shares]) => {
        const [mix, monthly] = [mixOf(drawn, shares), mixOf(drawn, [0, 0, 0])];
        expect(mix.total).toEqual(monthly.total);
        expect(mix.presentValue.amount.eq(mix.total.amount)).toBe(true);
        const paid = mix.months.flatMap(({ commitmentPayments, onDemand }) => [commitmentPayments, onDemand]);
        expect(sumMoney(paid).amount.eq(mix.total.amount)).toBe(true);
        for (const { committed, unusedCommitment, commitmentPayments } of monthly.months)
          expect(sumMoney([committed, unusedCommitment]).amount.eq(commitmentPayments.amount)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("pays the upfront part in the first month of a term and the remainder monthly", () => {
    const share = fc.integer({ min: 0, max: 100 });
    const term = fc.record({ share, months: fc.integer({ min: 1, max: 6 }), cents: fc.integer({ min: 1, max: 99 }) });
    fc.assert(
      fc.property(term, fc.integer({ min: 1, max: 40 }), ({ share, months, cents }, machines) => {
        const mix = commitmentMix({
          running: Array.from({ length: months }, () => [machines]),
          onDemandPerHour: usd("1"),
          commitments: [{ months, pricePerHour: usd(`${cents}e-2`), upfrontShare: share / 100 }],
        });
        // In cents of cents of half hours.
        const month = BigInt(cents) * halfHours * BigInt(machines);
        const paid = mix.months.map(({ commitmentPayments }) => commitmentPayments.amount.times(20_000).toFixed());
        const rest = month * BigInt(100 - share);
        const first = month * BigInt(months) * BigInt(share) + rest;
        expect(paid).toEqual(Array.from({ length: months }, (_, index) => String(index === 0 ? first : rest)));
      }),
      { numRuns: 200 },
    );
  });

  it("has the lowest present value of all sequences", () => {
    const yearly = 0.6;
    const worth = (month: number) => (1 + yearly) ** (-(month + 1) / 12);
    const cheapest = (used: readonly number[], drawn: Case, shares: readonly number[], month = 0): number => {
      if (month === drawn.running.length) return 0;
      const rest = (months: number) => cheapest(used, drawn, shares, month + months);
      let best = ((drawn.onDemand[month] ?? 0) / 100) * (used[month] ?? 0) * worth(month) + rest(1);
      for (const [offer, { months, cents }] of drawn.offers.entries()) {
        if (month + months > drawn.running.length) continue;
        const hour = (cents / 100) * 730.5;
        const share = (shares[offer] ?? 0) / 100;
        let cost = hour * months * share * worth(month);
        for (let passed = 0; passed < months; passed++) cost += hour * (1 - share) * worth(month + passed);
        best = Math.min(best, cost + rest(months));
      }
      return best;
    };
    fc.assert(
      fc.property(upfrontCases, ([drawn, shares]) => {
        let expected = 0;
        for (let machine = 1; machine <= Math.max(...drawn.running.flat()); machine++) {
          const used = drawn.running.map(
            (day) => (day.filter((count) => count >= machine).length * 730.5) / day.length,
          );
          expected += cheapest(used, drawn, shares);
        }
        const { presentValue } = mixOf(drawn, shares, yearly);
        expect(Math.abs(presentValue.amount.toNumber() - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
      }),
      { numRuns: 150 },
    );
  });

  it("prefers monthly payment over a 2 % cheaper upfront term at a positive discount rate", () => {
    const of = (discountRatePerYear: number) =>
      commitmentMix({
        running: Array.from({ length: 12 }, () => [1]),
        onDemandPerHour: usd("4"),
        commitments: [
          { months: 12, pricePerHour: usd("2.00") },
          { months: 12, pricePerHour: usd("1.96"), upfrontShare: 1 },
        ],
        discountRatePerYear,
      });
    expect(of(0).total.amount.toFixed()).toBe("17181.36");
    expect(of(0.03).total.amount.toFixed()).toBe("17181.36");
    expect(of(0.1).total.amount.toFixed()).toBe("17532");
  });

  it("commits no machine above the on-demand price, and all machines at price 0", () => {
    const running = [[1, 3]];
    const of = (cents: string) =>
      commitmentMix({ running, onDemandPerHour: usd("2"), commitments: [{ months: 1, pricePerHour: usd(cents) }] });
    expect(of("2").commitments).toEqual([]);
    expect(of("0").commitments).toEqual([{ fromMonth: 1, months: 1, machines: 3 }]);
    expect(of("1.99").commitments).toEqual([{ fromMonth: 1, months: 1, machines: 1 }]);
  });

  it("prices unused committed hours", () => {
    const { terms, months } = commitmentMix({
      running: [[0, 2, 2]],
      onDemandPerHour: usd("3"),
      commitments: [{ months: 1, pricePerHour: usd("1.5") }],
    });
    expect(months[0]?.committedMachines).toBe(2);
    expect(moneyRatio(terms.unusedCommitment, terms.committed).toNumber()).toBe(0.5);
  });

  it("throws when the input is out of range", () => {
    const price = usd("1");
    const run = (change: object) =>
      commitmentMix({ running: [[1]], onDemandPerHour: price, commitments: [], ...change } as never);
    expect(() => run({ running: [] })).toThrow(InvalidQuantityError);
    expect(() => run({ running: [[]] })).toThrow(InvalidQuantityError);
    expect(() => run({ running: [[-1]] })).toThrow(InvalidQuantityError);
    expect(() => run({ running: [[1], [1]], onDemandPerHour: [price] })).toThrow(InvalidQuantityError);
    expect(() => run({ commitments: [{ months: 0, pricePerHour: price }] })).toThrow(InvalidQuantityError);
    expect(() => run({ commitments: [{ months: 1, pricePerHour: price, upfrontShare: 1.1 }] })).toThrow(/upfrontShare/);
    expect(() => run({ discountRatePerYear: -0.1 })).toThrow(/discountRatePerYear/);
    const euros = { ...price, currency: "EUR" };
    expect(() => run({ commitments: [{ months: 1, pricePerHour: euros }] })).toThrow(CurrencyMismatchError);
  });
});
