import fc from "fast-check";
import {
  annualCapitalCharge,
  breakEvenUtilization,
  breakEvenVolume,
  capitalRecoveryFactor,
  commitmentBreakEven,
  grossMargin,
  grossMarginEstimate,
  impliedPricePerAcceleratorHour,
  lifetimeCost,
  markUp,
  netPresentValue,
  ownedAcceleratorHour,
  priceForMargin,
  rentalMarketOn,
  trainingRunCost,
  trainOrFineTuneOrBuy,
  usd,
  weightedCostOfCapital,
} from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { agreeTo, minus, of, over, plus, type Rational, rational, same, size, times } from "./rational.ts";

/** Amounts as price lists write them. */
const price = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => `${digits}e-${places}`);
/** Shares and rates as people write them: up to three decimals. */
const share = (least: number, most: number) =>
  fc.integer({ min: least * 1_000, max: most * 1_000 }).map((thousandths) => thousandths / 1_000);
const one = rational("1");
const from = (left: Rational, right: Rational) => plus(left, minus(right));
const power = (base: Rational, times_: number): Rational => times(...Array.from({ length: times_ }, () => base));
/** A number of the library, which is a double, against the fraction: right to the last bits of a double. */
const near = (value: number, expected: Rational) =>
  expected.numerator === 0n ? value === 0 : agreeTo(14, rational(value), expected);
const sum = (values: readonly Rational[]) => values.reduce(plus, rational("0"));

describe("decisions against exact fractions", () => {
  it("have exact break-even volumes and utilizations, or none", () => {
    fc.assert(
      fc.property(price, price, price, price, (fixed, variable, bought, capacity) => {
        const saved = from(rational(bought), rational(variable));
        const options = {
          fixedPerMonth: usd(fixed),
          variablePerMillionTokens: usd(variable),
          pricePerMillionTokens: usd(bought),
        };
        const volume = breakEvenVolume(options);
        expect(volume.kind === "never").toBe(saved.numerator <= 0n);
        if (volume.kind === "volume") {
          const tokens = times(rational(fixed), over(saved), rational("1e6"));
          expect(near(volume.tokensPerMonth, tokens)).toBe(true);
          const limited = breakEvenVolume({ ...options, capacityTokensPerMonth: Number(capacity) });
          const short = from(rational(Number(capacity)), rational(volume.tokensPerMonth)).numerator < 0n;
          expect(limited.kind === "never").toBe(short);
        }
        const share = breakEvenUtilization({
          fixedPerHour: usd(fixed),
          variablePerBusyHour: usd(variable),
          rentPerBusyHour: usd(bought),
        });
        const busy = saved.numerator > 0n ? times(rational(fixed), over(saved)) : one;
        expect(share.kind === "never").toBe(busy.numerator >= busy.denominator);
        if (share.kind === "utilization") expect(near(share.utilization, busy)).toBe(true);
        const committed = commitmentBreakEven({ committedPerHour: usd(fixed), onDemandPerHour: usd(bought) });
        const ratio = times(rational(fixed), over(rational(bought)));
        if (committed.kind === "utilization") expect(near(committed.utilization, ratio)).toBe(true);
        else expect(ratio.numerator >= ratio.denominator).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("have exact margins, mark-ups and prices for a margin, at both ends of an interval", () => {
    fc.assert(
      fc.property(price, fc.tuple(price, price, price), share(0, 0.99), (sold, costs, margin) => {
        const [low = "", middle = "", high = ""] = [...costs].sort((left, right) => Number(left) - Number(right));
        const earned = (cost: string) => from(one, times(rational(cost), over(rational(sold))));
        const sale = { price: usd(sold), cost: usd(middle) };
        expect(near(grossMargin(sale), earned(middle))).toBe(true);
        const added = from(times(rational(sold), over(rational(middle))), one);
        expect(near(markUp(sale), added)).toBe(true);
        const priced = priceForMargin({ cost: usd(middle), margin });
        expect(agreeTo(33, of(priced), times(rational(middle), over(from(one, rational(margin)))))).toBe(true);
        const interval = { low: usd(low), high: usd(high), level: 0.8 };
        const ranged = grossMarginEstimate({ price: usd(sold), cost: { ...usd(middle), interval } });
        expect(near(ranged.value, earned(middle))).toBe(true);
        expect(near(ranged.interval.low, earned(high)) && near(ranged.interval.high, earned(low))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("have exact annuities, straight-line charges and costs of capital", () => {
    const life = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(price, life, share(0, 1), share(0.001, 0.4), (purchase, lifeYears, residual, cost) => {
        const grown = power(plus(one, rational(cost)), lifeYears);
        const recovery = times(rational(cost), over(from(one, over(grown))));
        const factor = capitalRecoveryFactor({ costOfCapital: cost, lifeYears });
        expect(agreeTo(30, rational(factor.toFixed()), recovery)).toBe(true);
        const left = from(one, times(rational(residual), over(grown)));
        const annuity = { method: "annuity", lifeYears, residualShare: residual, costOfCapital: cost } as const;
        const charge = annualCapitalCharge({ purchase: usd(purchase), depreciation: annuity });
        const expected = times(rational(purchase), left, recovery);
        expect(agreeTo(28, of(charge), expected)).toBe(true);
        const debt = { equityShare: residual, costOfEquity: cost, costOfDebt: cost / 2, taxRate: 0.25 };
        const lent = times(from(one, rational(residual)), rational(cost / 2), rational("0.75"));
        const weighted = plus(times(rational(residual), rational(cost)), lent);
        expect(near(weightedCostOfCapital(debt), weighted)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("have exact costs of a run on rented, owned and bought accelerators, and exact implied hourly prices", () => {
    fc.assert(
      fc.property(price, price, share(0, 0.9), fc.integer({ min: 1, max: 1e7 }), (amount, staff, network, count) => {
        const run = { acceleratorHours: count };
        const hour = ownedAcceleratorHour({
          purchasePerAccelerator: usd(amount),
          networkShare: network,
          depreciation: { method: "straight-line", lifeYears: 4, residualShare: 0 },
          maintenanceShare: 0.03,
          staffPerAcceleratorYear: usd(staff),
          serverPowerWattsPerAccelerator: 1_000,
          load: 0.75,
          space: "included",
          electricity: "included",
          utilization: 1,
        });
        const owned = trainingRunCost({ run, basis: { kind: "owned", hour } });
        const parts = Object.values(hour.terms).map((term) => times(of(term), rational(count)));
        expect(same(of(owned.total), sum(parts))).toBe(true);
        const basis = { kind: "acquisition", accelerators: count, networkShare: network } as const;
        const bought = trainingRunCost({ run, basis: { ...basis, purchasePerAccelerator: usd(amount) } });
        const whole = times(rational(amount), rational(count), over(from(one, rational(network))));
        expect(agreeTo(30, of(bought.total), whole)).toBe(true);
        const implied = impliedPricePerAcceleratorHour({ total: usd(amount), run });
        expect(agreeTo(33, of(implied), times(rational(amount), over(rational(count))))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("discount payments of whole years exactly and rank lifetimes by present value", () => {
    const yearly = fc.array(price, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(yearly, share(0, 0.5), (amounts, rate) => {
        const value = netPresentValue({ amounts: amounts.map(usd), discountRatePerYear: rate, periodMonths: 12 });
        const expected = sum(
          amounts.map((amount, year) => times(rational(amount), over(power(plus(one, rational(rate)), year + 1)))),
        );
        // Amounts carry 20 digits after the point through a discount.
        const off = from(of(value), expected);
        const most = times(rational(amounts.length), rational("1e-20"));
        expect(from(most, { ...off, numerator: size(off.numerator) }).numerator >= 0n).toBe(true);
      }),
      { numRuns: 200 },
    );
    const months = fc.integer({ min: 1, max: 48 });
    fc.assert(
      fc.property(fc.array(price, { minLength: 5, maxLength: 5 }), months, (prices, duration) => {
        const [made = "", own = "", tuned = "", served = "", bought = ""] = prices;
        const ranked = trainOrFineTuneOrBuy({
          train: { training: usd(made), inference: usd(own) },
          fineTune: { training: usd(tuned), inference: usd(served) },
          buy: usd(bought),
          months: duration,
        });
        const life = (training: string, month: string) =>
          plus(rational(training), times(rational(month), rational(duration)));
        const expected = { train: life(made, own), "fine-tune": life(tuned, served), buy: life("0", bought) };
        const [first] = ranked;
        for (const { choice, life: known, overCheapest } of ranked) {
          expect(same(of(known.total), expected[choice])).toBe(true);
          const above = from(expected[choice], expected[first?.choice ?? "train"]);
          expect(same(of(overCheapest), above) && above.numerator >= 0n).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("have exact lifetime costs with staff, retraining and fine-tuning at constant prices", () => {
    const bill = fc.record({ fixed: price, variable: price });
    fc.assert(
      fc.property(
        fc.array(bill, { minLength: 1, maxLength: 30 }),
        fc.array(price, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (bills, [initial = "", again = "", tuned = "", keeps = "", runs = ""], every) => {
          const life = lifetimeCost({
            training: {
              initial: usd(initial),
              retraining: { cost: usd(again), everyMonths: every },
              fineTuning: { cost: usd(tuned), everyMonths: every + 1 },
              staffPerMonth: usd(keeps),
            },
            inference: {
              bills: bills.map(({ fixed, variable }) => ({ fixed: usd(fixed), variable: usd(variable) })),
              staffPerMonth: usd(runs),
            },
            months: bills.length,
          });
          const months = rational(bills.length);
          const due = (interval: number) => rational(Math.floor((bills.length - 1) / interval));
          const training = sum([
            rational(initial),
            times(rational(again), due(every)),
            times(rational(tuned), due(every + 1)),
            times(rational(keeps), months),
          ]);
          const inference = sum([
            ...bills.flatMap(({ fixed, variable }) => [rational(fixed), rational(variable)]),
            times(rational(runs), months),
          ]);
          expect(same(of(life.training), training) && same(of(life.inference), inference)).toBe(true);
          expect(same(of(life.total), sum(Object.values(life.terms).map(of)))).toBe(true);
          let [made, used] = [rational(initial), rational("0")];
          let passes: number | "never" = "never";
          bills.forEach(({ fixed, variable }, index) => {
            const month = index + 1;
            const part = (cost: string, interval: number) =>
              month < bills.length && month % interval === 0 ? rational(cost) : rational("0");
            made = sum([made, rational(keeps), part(again, every), part(tuned, every + 1)]);
            used = sum([used, rational(fixed), rational(variable), rational(runs)]);
            if (passes === "never" && from(used, made).numerator > 0n) passes = month;
          });
          expect(life.inferencePassesTraining).toBe(passes);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("return the exact median of a rental market, with one vote per provider", () => {
    const offer = fc.record({
      provider: fc.integer({ min: 0, max: 4 }),
      amount: price,
      accelerators: fc.integer({ min: 1, max: 8 }),
    });
    const half = over(rational("2"));
    const less = (left: Rational, right: Rational) => from(left, right).numerator < 0n;
    const median = (values: readonly Rational[]) => {
      const sorted = [...values].sort((left, right) => (less(left, right) ? -1 : less(right, left) ? 1 : 0));
      const at = (index: number) => sorted[index] ?? rational("0");
      const middle = sorted.length / 2;
      return sorted.length % 2 === 1 ? at(Math.floor(middle)) : times(plus(at(middle - 1), at(middle)), half);
    };
    fc.assert(
      fc.property(fc.array(offer, { minLength: 1, maxLength: 12 }), (offers) => {
        const series = offers.map(({ provider, amount, accelerators }, index) => ({
          id: `p${provider}/${index}`,
          provider: `p${provider}`,
          accelerator: "part",
          accelerators,
          terms: "on-demand" as const,
          currency: "USD" as const,
          points: [{ on: "2026-01-01", amount, sources: [], kind: "vendor-stated" as const }],
        }));
        const market = rentalMarketOn({ series, date: "2026-02-01" });
        const votes = new Map<number, Rational[]>();
        for (const { provider, amount, accelerators } of offers) {
          const hour = times(rational(amount), over(rational(accelerators)));
          votes.set(provider, [...(votes.get(provider) ?? []), hour]);
        }
        const expected = median([...votes.values()].map(median));
        expect(agreeTo(30, of(market.median), expected)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
