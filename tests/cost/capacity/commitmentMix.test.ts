import fc from "fast-check";
import { commitmentMix, moneyRatio, sumMoney, usd } from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

/** Half hours in a month: with two, three or four hours a period, all that follows is a whole number of cents. */
const halfHours = 1461n;

interface Case {
  readonly running: readonly (readonly number[])[];
  readonly onDemand: readonly number[];
  readonly offers: readonly { readonly months: number; readonly cents: number }[];
}

/** The least that one machine costs from a month on, by trying every sequence of terms and months on demand. */
function least(used: readonly bigint[], { onDemand, offers, running }: Case, period: bigint, month = 0): bigint {
  if (month === running.length) return 0n;
  const rest = (months: number) => least(used, { onDemand, offers, running }, period, month + months);
  const ways = [BigInt(onDemand[month] ?? 0) * (used[month] ?? 0n) + rest(1)];
  for (const { months, cents } of offers)
    if (month + months <= running.length) ways.push(BigInt(cents) * period * BigInt(months) + rest(months));
  return ways.reduce((best, way) => (way < best ? way : best));
}

/** The cheapest mix in cents times half hours times the hours of the period, machine by machine. */
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
  it("costs what the best of all sequences costs, to the last digit", () => {
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

  it("commits no machine at a price above that on demand, and all of them at a price of nothing", () => {
    const running = [[1, 3]];
    const of = (cents: string) =>
      commitmentMix({ running, onDemandPerHour: usd("2"), commitments: [{ months: 1, pricePerHour: usd(cents) }] });
    expect(of("2").commitments).toEqual([]);
    expect(of("0").commitments).toEqual([{ fromMonth: 1, months: 1, machines: 3 }]);
    expect(of("1.99").commitments).toEqual([{ fromMonth: 1, months: 1, machines: 1 }]);
  });

  it("prices what a commitment leaves unused", () => {
    const { terms, months } = commitmentMix({
      running: [[0, 2, 2]],
      onDemandPerHour: usd("3"),
      commitments: [{ months: 1, pricePerHour: usd("1.5") }],
    });
    expect(months[0]?.committedMachines).toBe(2);
    expect(moneyRatio(terms.unusedCommitment, terms.committed).toNumber()).toBe(0.5);
  });

  it("throws on impossible input", () => {
    const price = usd("1");
    const run = (change: object) =>
      commitmentMix({ running: [[1]], onDemandPerHour: price, commitments: [], ...change } as never);
    expect(() => run({ running: [] })).toThrow(InvalidQuantityError);
    expect(() => run({ running: [[]] })).toThrow(InvalidQuantityError);
    expect(() => run({ running: [[-1]] })).toThrow(InvalidQuantityError);
    expect(() => run({ running: [[1], [1]], onDemandPerHour: [price] })).toThrow(InvalidQuantityError);
    expect(() => run({ commitments: [{ months: 0, pricePerHour: price }] })).toThrow(InvalidQuantityError);
    const euros = { ...price, currency: "EUR" };
    expect(() => run({ commitments: [{ months: 1, pricePerHour: euros }] })).toThrow(CurrencyMismatchError);
  });
});
