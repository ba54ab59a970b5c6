import fc from "fast-check";
import {
  blendedAcceleratorHour,
  blendedTokenPrice,
  costPerMillionTokens,
  exchange,
  inferenceCost,
  lifetimeCost,
  type Money,
  multiply,
  oneOrTwoTiers,
  ownedAcceleratorHour,
  rentedAcceleratorHour,
  sumMoney,
  tokenPurchaseCost,
  trainingRunCost,
  usd,
  userMonthCost,
} from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { agreeTo, minus, of, over, plus, type Rational, rational, same, times } from "./rational.ts";

/** Amounts as in price lists, and quantities as measured: any double, fractions included. */
const price = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => `${digits}e-${places}`);
const quantity = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const one = rational("1");
const million = over(rational("1e6"));
const exactly = (value: number) => ({ value, interval: { low: value, high: value, level: 0.8 } });
const sumsTo = (terms: object, total: Money) =>
  expect(
    same(
      Object.values(terms as Record<string, Money>)
        .map(of)
        .reduce(plus),
      of(total),
    ),
  ).toBe(true);

describe("costs against exact fractions", () => {
  it("are exactly hours x price for rental, also for fractions of an hour", () => {
    fc.assert(
      fc.property(quantity, price, price, (hours, hour, staff) => {
        const basis = { kind: "rent", pricePerAcceleratorHour: usd(hour) } as const;
        const { total, terms } = trainingRunCost({ run: { acceleratorHours: hours }, basis, staff: usd(staff) });
        expect(same(of(total), plus(times(rational(hours), rational(hour)), rational(staff)))).toBe(true);
        sumsTo(terms, total);
      }),
      { numRuns: 300 },
    );
  });

  it("are exactly the sum of tokens x rate / 10^6 for API tokens, also for fractional token counts", () => {
    const counts = fc.tuple(quantity, quantity, quantity, quantity);
    fc.assert(
      fc.property(
        counts,
        fc.tuple(price, price, price),
        ([fresh, cached, written, output], [input, kept, generated]) => {
          const tokens = {
            inputTokens: fresh + cached + written,
            cachedInputTokens: cached,
            cacheWriteTokens: written,
            outputTokens: output,
          };
          fc.pre(tokens.inputTokens >= cached + written);
          const rates = { inputPerMillion: input, cachedInputPerMillion: kept, outputPerMillion: generated };
          const { total, terms } = tokenPurchaseCost({ price: { currency: "USD", ...rates }, tokens });
          const apart = plus(rational(tokens.inputTokens), minus(plus(rational(cached), rational(written))));
          expect(same(of(terms.input), times(apart, rational(input), million))).toBe(true);
          expect(same(of(terms.cachedInput), times(rational(cached), rational(kept), million))).toBe(true);
          expect(same(of(terms.cacheWrite), times(rational(written), rational(input), million))).toBe(true);
          expect(same(of(terms.output), times(rational(output), rational(generated), million))).toBe(true);
          sumsTo(terms, total);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are total cost over total tokens for blended prices, to 33 digits", () => {
    fc.assert(
      fc.property(quantity, quantity, price, price, (inputTokens, outputTokens, input, output) => {
        const rates = { currency: "USD", inputPerMillion: input, outputPerMillion: output } as const;
        const blended = blendedTokenPrice({ price: rates, tokens: { inputTokens, outputTokens } });
        const paid = plus(
          times(rational(inputTokens), rational(input)),
          times(rational(outputTokens), rational(output)),
        );
        const all = plus(rational(inputTokens), rational(outputTokens));
        expect(agreeTo(33, of(blended), times(paid, over(all)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("by phase and idle time sum exactly to accelerators x price", () => {
    fc.assert(
      fc.property(price, share, share, fc.integer({ min: 1, max: 1_000 }), (hour, utilization, prefillShare, count) => {
        const rate = exactly(1_234.5);
        const serving = {
          accelerators: count,
          prefillShare,
          inputTokensPerSecond: rate,
          outputTokensPerSecond: rate,
          totalTokensPerSecond: rate,
          requestsPerSecond: rate,
        };
        const cost = inferenceCost({ serving, pricePerAcceleratorHour: usd(hour), utilization });
        expect(same(of(cost.perHour), times(rational(hour), rational(count)))).toBe(true);
        const busy = times(rational(hour), rational(count), rational(utilization));
        expect(same(of(cost.terms.prefill), times(busy, rational(prefillShare)))).toBe(true);
        sumsTo(cost.terms, cost.perHour);
        const sold = times(rational(1_234.5), rational(3_600), rational(utilization), million);
        expect(agreeTo(33, times(of(cost.perMillionTokens), sold), of(cost.perHour))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("of ownership with straight-line depreciation are right to 33 digits and sum exactly", () => {
    const machine = fc.record({
      price,
      watts: quantity,
      load: share,
      kilowattHour: price,
      month: price,
      utilization: share,
    });
    fc.assert(
      fc.property(machine, (drawn) => {
        const { perUsedHour, terms } = ownedAcceleratorHour({
          purchasePerAccelerator: usd(drawn.price),
          networkShare: 0.19,
          depreciation: { method: "straight-line", lifeYears: 5, residualShare: 0.1 },
          maintenanceShare: 0.03,
          staffPerAcceleratorYear: usd("512.5"),
          serverPowerWattsPerAccelerator: drawn.watts,
          load: drawn.load,
          space: { pricePerKilowattMonth: usd(drawn.month) },
          electricity: { pricePerKilowattHour: usd(drawn.kilowattHour), powerUsageEffectiveness: 1.17 },
          utilization: drawn.utilization,
        });
        const used = over(times(rational("8766"), rational(drawn.utilization)));
        const kilowatts = times(rational(drawn.watts), rational("1e-3"));
        const hardware = times(rational(drawn.price), rational("0.9"), over(rational("5")), used);
        const network = times(hardware, rational("0.19"), over(rational("0.81")));
        const energy = times(kilowatts, rational(drawn.load), rational("1.17"), rational(drawn.kilowattHour));
        expect(agreeTo(32, of(terms.hardware), hardware)).toBe(true);
        expect(agreeTo(32, of(terms.network), network)).toBe(true);
        expect(agreeTo(33, of(terms.electricity), times(energy, rational("8766"), used))).toBe(true);
        const space = times(rational(drawn.month), rational("12"), kilowatts, used);
        expect(agreeTo(33, of(terms.space), space)).toBe(true);
        sumsTo(terms, perUsedHour);
      }),
      { numRuns: 200 },
    );
  });

  it("are right for rentals, blended hours, phases, users and currency conversion", () => {
    fc.assert(
      fc.property(price, price, share, share, quantity, (hour, other, utilization, discount, count) => {
        const terms = { kind: "committed", pricePerAcceleratorHour: usd(hour), discount: 1 - discount } as const;
        const { perUsefulHour, terms: parts } = rentedAcceleratorHour({ terms, utilization });
        const billed = times(rational(hour), plus(one, minus(rational(1 - discount))));
        expect(agreeTo(33, of(perUsefulHour), times(billed, over(rational(utilization))))).toBe(true);
        sumsTo(parts, perUsefulHour);

        const blend = blendedAcceleratorHour([
          { acceleratorHours: count, pricePerAcceleratorHour: usd(hour) },
          { acceleratorHours: utilization, pricePerAcceleratorHour: usd(other) },
        ]);
        const paid = plus(times(rational(count), rational(hour)), times(rational(utilization), rational(other)));
        const hours = plus(rational(count), rational(utilization));
        expect(agreeTo(32, of(blend.perHour), times(paid, over(hours)))).toBe(true);

        const phase = costPerMillionTokens({ pricePerHour: usd(hour), tokensPerSecond: count });
        const perMillion = times(rational(hour), rational("1e6"), over(times(rational("3600"), rational(count))));
        expect(agreeTo(33, of(phase), perMillion)).toBe(true);

        const use = { requests: count, inputTokensPerRequest: discount, outputTokensPerRequest: utilization };
        const cost = { perMillionInputTokens: usd(hour), perMillionOutputTokens: usd(other) };
        const month = userMonthCost({ use, cost });
        const each = plus(times(rational(discount), rational(hour)), times(rational(utilization), rational(other)));
        expect(same(of(month.total), times(rational(count), each, million))).toBe(true);
        expect(
          same(of(exchange(usd(hour), { to: "EUR", rate: discount })), times(rational(hour), rational(discount))),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("of one and two tiers are exact", () => {
    const load = fc.record({ training: quantity, mean: share, dear: price, cheap: price, ratio: share });
    fc.assert(
      fc.property(load, ({ training, mean, dear, cheap, ratio }) => {
        const found = oneOrTwoTiers({
          trainingAcceleratorHoursPerMonth: training,
          servingPeakAccelerators: 1,
          servingMeanAccelerators: mean,
          trainingPricePerHour: usd(dear),
          servingPricePerHour: usd(cheap),
          servingRatio: ratio,
        });
        const hours = (accelerators: number) => times(rational(accelerators), rational(ratio), rational("730.5"));
        const candidates: readonly Rational[] = [hours(1), plus(hours(mean), rational(training))];
        const one = of(found.oneTierPerMonth);
        expect(candidates.some((held) => same(one, times(held, rational(dear))))).toBe(true);
        const two = plus(times(rational(dear), rational(training)), times(rational(cheap), rational("730.5")));
        expect(same(of(found.twoTiersPerMonth), two)).toBe(true);
        sumsTo(found.terms, found.twoTiersPerMonth);
      }),
      { numRuns: 200 },
    );
  });

  it("over whole years at a constant rate equal the geometric sum exactly", () => {
    fc.assert(
      fc.property(
        price,
        price,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 40 }),
        (run, bill, years, percent) => {
          const { total, presentValue, terms, months } = lifetimeCost({
            training: usd(run),
            inference: usd(bill),
            months: 12 * years,
            discountRatePerYear: percent / 100,
          });
          expect(same(of(total), plus(rational(run), times(rational(bill), rational(12 * years))))).toBe(true);
          sumsTo(terms, total);
          sumsTo(
            months.flatMap((month) => [month.training, month.inference]),
            total,
          );
          sumsTo({ training: presentValue.training, inference: presentValue.inference }, presentValue.total);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("conversion of floating-point quantities", () => {
  it("uses the shortest decimal string", () => {
    const tenth = usd("10");
    // 0.1 + 0.2 is 0.30000000000000004 and is used as it is; 0.1 and 0.2 given separately make 0.3.
    expect(multiply(tenth, 0.1 + 0.2)).toEqual(usd("3.0000000000000004"));
    expect(sumMoney([multiply(tenth, 0.1), multiply(tenth, 0.2)])).toEqual(usd("3"));
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e15, noNaN: true }), (value) => {
        expect(same(of(multiply(usd(1), value)), rational(String(value)))).toBe(true);
        const hour = trainingRunCost({
          run: { acceleratorHours: value },
          basis: { kind: "rent", pricePerAcceleratorHour: usd(1) },
        });
        expect(same(of(hour.total), rational(String(value)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps sums and shares exact that are inexact in binary", () => {
    const price = { currency: "USD", inputPerMillion: "1000000", outputPerMillion: "0" } as const;
    const tokens = { inputTokens: 0.3, cachedInputTokens: 0.1, cacheWriteTokens: 0.1, outputTokens: 0 };
    expect(tokenPurchaseCost({ price, tokens }).terms.input).toEqual(usd("0.1"));
    expect(0.3 - 0.1 - 0.1).not.toBe(0.1);
    const hour = { kind: "committed", pricePerAcceleratorHour: usd("1"), discount: 0.9 } as const;
    expect(rentedAcceleratorHour({ terms: hour, utilization: 1 }).perBilledHour).toEqual(usd("0.1"));
    expect(1 - 0.9).not.toBe(0.1);
  });
});
