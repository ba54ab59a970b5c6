import fc from "fast-check";
import {
  breakEvenBetween,
  breakEvenUtilization,
  breakEvenVolume,
  commitmentBreakEven,
  type Money,
  oneOrTwoTiers,
  trainOrFineTuneOrBuy,
  usd,
} from "llm-economics/cost";
import { CurrencyMismatchError, InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const price = fc.integer({ min: 1, max: 1_000_000 });

describe("breakEvenVolume", () => {
  it("equals a derivation by hand: 8 accelerators at $2.50 for 730 hours against $1.00 a million: 14,600 million", () => {
    const found = breakEvenVolume({ fixedPerMonth: usd(2.5 * 8 * 730), pricePerMillionTokens: usd(1) });
    expect(found).toEqual({ kind: "volume", tokensPerMonth: 14_600e6 });
  });

  it("is the volume at which both bills are equal", () => {
    fc.assert(
      fc.property(price, price, price, (fixed, variable, dearer) => {
        const found = breakEvenVolume({
          fixedPerMonth: usd(fixed),
          variablePerMillionTokens: usd(variable),
          pricePerMillionTokens: usd(variable + dearer),
        });
        if (found.kind === "never") return expect.unreachable();
        const millions = found.tokensPerMonth / 1e6;
        expect((fixed + variable * millions) / ((variable + dearer) * millions)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is never when self-hosted tokens are no cheaper, or beyond the capacity", () => {
    const home = { fixedPerMonth: usd(100), pricePerMillionTokens: usd(1) };
    expect(breakEvenVolume({ ...home, variablePerMillionTokens: usd(1) })).toEqual({
      kind: "never",
      because: "variable-cost",
    });
    expect(breakEvenVolume({ ...home, capacityTokensPerMonth: 99e6 })).toEqual({ kind: "never", because: "capacity" });
    expect(breakEvenVolume({ ...home, capacityTokensPerMonth: 200e6 })).toEqual({
      kind: "volume",
      tokensPerMonth: 100e6,
      utilization: 0.5,
    });
  });

  it("throws when an amount is negative, the capacity is 0 or currencies differ", () => {
    const home = { fixedPerMonth: usd(100), pricePerMillionTokens: usd(1) };
    expect(() => breakEvenVolume({ ...home, fixedPerMonth: usd(-1) })).toThrow(/fixedPerMonth/);
    expect(() => breakEvenVolume({ ...home, capacityTokensPerMonth: 0 })).toThrow(/capacityTokensPerMonth/);
    const euros = { amount: usd(1).amount, currency: "EUR" } as Money;
    expect(() => breakEvenVolume<string>({ ...home, pricePerMillionTokens: euros })).toThrow(CurrencyMismatchError);
    const hair = { fixedPerMonth: usd("1e300"), pricePerMillionTokens: usd("1e-300") };
    expect(() => breakEvenVolume(hair)).toThrow(InvalidQuantityError);
  });
});

describe("breakEvenUtilization and commitmentBreakEven", () => {
  it("AWS's three-year discount of 64 % breaks even at 36 % (The rising costs of training frontier AI models)", () => {
    const found = commitmentBreakEven({ committedPerHour: usd("0.36"), onDemandPerHour: usd("1.00") });
    expect(found).toEqual({ kind: "utilization", utilization: 0.36 });
  });

  it("is never when the fixed cost reaches the rent", () => {
    expect(commitmentBreakEven({ committedPerHour: usd(1), onDemandPerHour: usd(1) }).kind).toBe("never");
    const dear = { fixedPerHour: usd(1), variablePerBusyHour: usd(3), rentPerBusyHour: usd(2) };
    expect(breakEvenUtilization(dear).kind).toBe("never");
  });

  it("solves fixed + u variable = u rent for u", () => {
    fc.assert(
      fc.property(price, price, price, (fixed, variable, more) => {
        const rent = fixed + variable + more;
        const found = breakEvenUtilization({
          fixedPerHour: usd(fixed),
          variablePerBusyHour: usd(variable),
          rentPerBusyHour: usd(rent),
        });
        if (found.kind === "never") return expect.unreachable();
        expect(found.utilization).toBeLessThanOrEqual(1);
        expect((fixed + found.utilization * variable) / (found.utilization * rent)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("breakEvenBetween", () => {
  it("agrees with the closed form", () => {
    fc.assert(
      fc.property(price, price, (fixed, perUnit) => {
        const found = breakEvenBetween({ first: () => fixed, second: (x) => perUnit * x, low: 0, high: 2e6 });
        if (found.kind === "never") return expect.unreachable();
        expect(found.at / (fixed / perUnit)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("finds crossings in both directions, and returns the lower cost if there is none", () => {
    const costs = { first: (x: number) => x / 10, second: () => 0.05, low: 0, high: 1 };
    expect(breakEvenBetween(costs)).toEqual({ kind: "point", at: expect.closeTo(0.5, 12) });
    const falling = { ...costs, first: (x: number) => 0.1 - x / 10 };
    expect(breakEvenBetween(falling)).toEqual({ kind: "point", at: expect.closeTo(0.5, 12) });
    expect(breakEvenBetween({ ...costs, high: 0.4 })).toEqual({ kind: "never", lower: "first" });
    expect(breakEvenBetween({ ...costs, low: 0.6 })).toEqual({ kind: "never", lower: "second" });
  });

  it("finds a crossing at either end of the range, returns never, and throws on an invalid range", () => {
    const line = { first: (x: number) => x, second: () => 1 };
    expect(breakEvenBetween({ ...line, low: 1, high: 5 })).toEqual({ kind: "point", at: 1 });
    expect(breakEvenBetween({ ...line, low: 0, high: 1 })).toEqual({ kind: "point", at: 1 });
    expect(breakEvenBetween({ ...line, low: 2, high: 5 })).toEqual({ kind: "never", lower: "second" });
    expect(() => breakEvenBetween({ ...line, low: 5, high: 2 })).toThrow(InvalidQuantityError);
    expect(() => breakEvenBetween({ ...line, first: () => Number.NaN, low: 0, high: 1 })).toThrow(InvalidQuantityError);
  });
});

describe("trainOrFineTuneOrBuy", () => {
  it("ranks by present value and states the excess over the cheapest", () => {
    const ranked = trainOrFineTuneOrBuy({
      train: { training: usd(1_000), inference: usd(1) },
      fineTune: { training: usd(100), inference: usd(2) },
      buy: { perMonth: usd(4), demandGrowthPerYear: 0 },
      months: 24,
    });
    expect(ranked.map(({ choice, overCheapest }) => [choice, overCheapest.amount.toFixed()])).toEqual([
      ["buy", "0"],
      ["fine-tune", "52"],
      ["train", "928"],
    ]);
    expect(ranked[0]?.life.terms.initialTraining.amount.isZero()).toBe(true);
  });

  it("costs an order of magnitude less for inference than for training (D1)", () => {
    const ranked = trainOrFineTuneOrBuy({
      train: { training: usd("40700000"), inference: usd("100000") },
      fineTune: { training: usd("50000"), inference: usd("100000") },
      buy: usd("300000"),
      months: 24,
    });
    const [first, last] = [ranked[0], ranked.at(-1)];
    expect(first?.choice).toBe("fine-tune");
    expect(last?.choice).toBe("train");
    expect(last?.life.total.amount.gt(first?.life.total.amount.times(10) ?? 0)).toBe(true);
  });
});

describe("oneOrTwoTiers", () => {
  const load = {
    trainingAcceleratorHoursPerMonth: 10_000,
    servingPeakAccelerators: 100,
    servingMeanAccelerators: 40,
    trainingPricePerHour: usd(3),
  };
  it("prefers one tier if serving-class accelerators are hardly cheaper, otherwise two", () => {
    const same = oneOrTwoTiers({ ...load, servingPricePerHour: usd(3), servingRatio: 1 });
    expect(same.cheaper).toBe("one-tier");
    expect(same.oneTierPerMonth.amount.toNumber()).toBeCloseTo(3 * 73_050, 6);
    const apart = oneOrTwoTiers({ ...load, servingPricePerHour: usd(1), servingRatio: 1 });
    expect(apart.cheaper).toBe("two-tiers");
    expect(apart.twoTiersPerMonth.amount.toFixed()).toBe("103050");
    expect(apart.savedPerMonth.amount.toFixed()).toBe("116100");
  });

  it("prefers one tier when both cost the same", () => {
    const even = oneOrTwoTiers({
      trainingAcceleratorHoursPerMonth: 0,
      servingPeakAccelerators: 10,
      servingMeanAccelerators: 5,
      trainingPricePerHour: usd(2),
      servingPricePerHour: usd(1),
      servingRatio: 0.5,
    });
    expect([even.cheaper, even.savedPerMonth.amount.toFixed()]).toEqual(["one-tier", "0"]);
    expect(even.oneTierPerMonth).toEqual(usd("7305"));
  });

  it("throws when the mean exceeds the peak", () => {
    const wrong = { ...load, servingMeanAccelerators: 101, servingPricePerHour: usd(1), servingRatio: 1 };
    expect(() => oneOrTwoTiers(wrong)).toThrow(/servingMeanAccelerators/);
  });
});
