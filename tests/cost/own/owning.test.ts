import {
  annualCapitalCharge,
  averageLoad,
  capitalRecoveryFactor,
  marketValue,
  type Ownership,
  ownedAcceleratorHour,
  sumMoney,
  usd,
  weightedCostOfCapital,
} from "llm-economics/cost";
import { InvalidQuantityError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const ownership: Ownership<"USD"> = {
  purchasePerAccelerator: usd(30_000),
  networkShare: 0.25,
  depreciation: { method: "straight-line", lifeYears: 5, residualShare: 0.1 },
  maintenanceShare: 0.05,
  staffPerAcceleratorYear: usd(500),
  serverPowerWattsPerAccelerator: 1_300,
  load: 0.8,
  space: {
    purchasePerKilowatt: usd(11_000),
    depreciation: { method: "straight-line", lifeYears: 14, residualShare: 0 },
  },
  electricity: { pricePerKilowattHour: usd("0.09"), powerUsageEffectiveness: 1.25 },
  utilization: 0.6,
};

describe("ownedAcceleratorHour", () => {
  it("agrees term by term with the calculation in plain numbers", () => {
    const { terms, perUsedHour } = ownedAcceleratorHour(ownership);
    const hours = 8_766 * 0.6;
    const expected = {
      hardware: (30_000 * 0.9) / 5 / hours,
      network: ((30_000 * 0.9) / 5 / hours) * (0.25 / 0.75),
      maintenance: (40_000 * 0.05) / hours,
      staff: 500 / hours,
      space: (1.3 * 11_000) / 14 / hours,
      electricity: (1.3 * 0.8 * 1.25 * 0.09) / 0.6,
    };
    for (const [name, value] of Object.entries(expected))
      expect(terms[name as keyof typeof terms].amount.toNumber()).toBeCloseTo(value, 12);
    expect(sumMoney(Object.values(terms))).toEqual(perUsedHour);
  });

  it("charges nothing for items that another price includes", () => {
    const { terms } = ownedAcceleratorHour({ ...ownership, space: "included", electricity: "included" });
    expect([terms.space, terms.electricity]).toEqual([usd(0), usd(0)]);
  });

  it.each([
    { networkShare: 1 },
    { networkShare: -0.1 },
    { networkShare: Number.NaN },
    { maintenanceShare: -1 },
    { load: 1.1 },
    { utilization: 0 },
    { utilization: 1.01 },
    { serverPowerWattsPerAccelerator: -1 },
    { purchasePerAccelerator: usd(-1) },
    { staffPerAcceleratorYear: usd(-1) },
    { space: { pricePerKilowattMonth: usd(-1) } },
    { electricity: { pricePerKilowattHour: usd("0.1"), powerUsageEffectiveness: 0.9 } },
    { electricity: { pricePerKilowattHour: usd("-0.1"), powerUsageEffectiveness: 1.1 } },
    { depreciation: { method: "straight-line", lifeYears: 0, residualShare: 0 } as const },
    { depreciation: { method: "annuity", lifeYears: 4, residualShare: 2, costOfCapital: 0.1 } as const },
    { depreciation: { method: "annuity", lifeYears: 4, residualShare: 0, costOfCapital: -0.1 } as const },
    { depreciation: { method: "market-value", ageYears: -1, obsolescence: 0.14 } as const },
  ])("throws on %j", (change) => {
    expect(() => ownedAcceleratorHour({ ...ownership, ...change })).toThrow(InvalidQuantityError);
  });
});

describe("capital", () => {
  const purchase = usd(10_000);

  it("is the same for annuity and straight line when capital is free", () => {
    const terms = { lifeYears: 5, residualShare: 0.1 };
    const annuity = annualCapitalCharge({ purchase, depreciation: { method: "annuity", ...terms, costOfCapital: 0 } });
    expect(annuity).toEqual(annualCapitalCharge({ purchase, depreciation: { method: "straight-line", ...terms } }));
    expect(annuity).toEqual(usd(1_800));
  });

  it("equals the yearly loss of market value", () => {
    const value = (ageYears: number) => marketValue({ purchase, ageYears, obsolescence: 0.14 }).amount.toNumber();
    const charge = (ageYears: number) =>
      annualCapitalCharge({
        purchase,
        depreciation: { method: "market-value", ageYears, obsolescence: 0.14 },
      }).amount.toNumber();
    for (const age of [0, 1.5, 4]) expect(charge(age)).toBeCloseTo((value(age) - value(age + 1e-6)) * 1e6, 0);
  });

  it("rises with the cost of capital, which weights equity and debt", () => {
    const factors = [0, 0.05, 0.1, 0.2].map((costOfCapital) =>
      capitalRecoveryFactor({ costOfCapital, lifeYears: 4 }).toNumber(),
    );
    expect(factors).toEqual([...factors].sort());
    expect(weightedCostOfCapital({ equityShare: 1, costOfEquity: 0.12, costOfDebt: 0.06, taxRate: 0.2 })).toBe(0.12);
    expect(weightedCostOfCapital({ equityShare: 0, costOfEquity: 0.12, costOfDebt: 0.06, taxRate: 0.2 })).toBeCloseTo(
      0.048,
      12,
    );
    expect(() => weightedCostOfCapital({ equityShare: 1.2, costOfEquity: 0, costOfDebt: 0, taxRate: 0 })).toThrow(
      InvalidQuantityError,
    );
  });
});

describe("averageLoad", () => {
  it("lies between idle and busy load", () => {
    expect(averageLoad({ idleLoad: 0.1, busyLoad: 0.7, utilization: 0 })).toBe(0.1);
    expect(averageLoad({ idleLoad: 0.1, busyLoad: 0.7, utilization: 1 })).toBeCloseTo(0.7, 12);
    expect(() => averageLoad({ idleLoad: 0.8, busyLoad: 0.7, utilization: 1 })).toThrow(InvalidQuantityError);
  });
});
