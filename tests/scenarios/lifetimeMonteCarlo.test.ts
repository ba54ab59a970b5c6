import { type LifetimeOptions, lifetimeCost, lifetimeSpend, type Money, usd } from "llm-economics/cost";
import { monteCarlo } from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";

const inputs = {
  training: { kind: "lognormal", median: 60e6, geometricStandardDeviation: 1.3 },
  firstBill: { kind: "triangular", low: 1e6, mode: 2e6, high: 6e6 },
  demandGrowth: { kind: "normal", mean: 0.8, standardDeviation: 0.2 },
  efficiencyGain: { kind: "uniform", low: 0.1, high: 0.6 },
  priceDecline: { kind: "empirical", values: [0.1, 0.276, 0.3, 0.35, 0.5] },
  unitCostFactor: { kind: "uniform", low: 0.3, high: 0.9 },
  discountRate: 0.1,
} as const;
type Drawn = { readonly [Input in keyof typeof inputs]: number };

/** Five years, month by month, with retraining, fine-tunes, staff and new hardware on the way. */
const life = <Amount>(drawn: Drawn, amount: (value: number) => Amount): LifetimeOptions<Amount> => ({
  training: {
    initial: amount(drawn.training),
    staffPerMonth: amount(250_000),
    retraining: { cost: amount(drawn.training / 2), everyMonths: 18 },
    fineTuning: { cost: amount(400_000), everyMonths: 3 },
    priceDeclinePerYear: drawn.priceDecline,
  },
  inference: {
    perMonth: amount(drawn.firstBill),
    demandGrowthPerYear: drawn.demandGrowth,
    efficiencyGainPerYear: drawn.efficiencyGain,
    priceDeclinePerYear: drawn.priceDecline,
    refreshes: [{ month: 25, unitCostFactor: drawn.unitCostFactor, cost: amount(3e6) }],
  },
  months: 60,
  discountRatePerYear: drawn.discountRate,
});
const run = (evaluate: (drawn: Drawn) => number) => monteCarlo({ inputs, evaluate, runs: 10_000, seed: 2026 });

describe("ten thousand five-year lives", () => {
  it("take less than a second on one core, including draws and summary", () => {
    // Processor time and the least of three runs, since the machine may run other tests.
    const seconds = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      expect(run((drawn) => lifetimeSpend(life(drawn, Number)).presentValue).runs).toBe(10_000);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    });
    expect(Math.min(...seconds)).toBeLessThan(1);
  });

  it("agree with lifetimeCost to twelve digits", () => {
    const drawnLives: Drawn[] = [];
    run((drawn) => drawnLives.push({ ...drawn }));
    const close = (exact: Money, kernel: number) =>
      expect(exact.amount.minus(kernel).abs().div(exact.amount).toNumber()).toBeLessThanOrEqual(1e-12);
    for (const drawn of drawnLives.filter((_, index) => index % 500 === 0)) {
      const exact = lifetimeCost(life<Money<"USD">>(drawn, usd));
      const kernel = lifetimeSpend(life(drawn, Number));
      close(exact.total, kernel.total);
      close(exact.training, kernel.training);
      close(exact.inference, kernel.inference);
      close(exact.presentValue.total, kernel.presentValue);
      expect(exact.inferencePassesTraining).toBe(kernel.inferencePassesTraining);
    }
  });

  it("are centred on the lifetime cost at the median inputs", () => {
    const medians = { ...inputs, training: 60e6, firstBill: 2.8377e6, demandGrowth: 0.8 };
    const point = lifetimeSpend(
      life({ ...medians, efficiencyGain: 0.35, priceDecline: 0.3, unitCostFactor: 0.6 }, Number),
    ).presentValue;
    const { p10, p50, p90 } = run((drawn) => lifetimeSpend(life(drawn, Number)).presentValue);
    expect(Math.abs(p50 / point - 1)).toBeLessThan(0.1);
    expect(p10 < point && point < p90).toBe(true);
  });
});
