import { lifetimeSpend } from "../../src/cost/lifetime/lifetimeSpend.ts";
import { add } from "../../src/cost/money/add.ts";
import { usd } from "../../src/cost/money/usd.ts";
import { monteCarlo } from "../../src/scenarios/monteCarlo.ts";
import type { BenchCase } from "./benchCase.ts";
import { perSecond } from "./perSecond.ts";

const months = 24;
const scenarios = 10_000;

const inputs = {
  training: { kind: "lognormal", median: 2e7, geometricStandardDeviation: 1.3 },
  perMonth: { kind: "lognormal", median: 2e6, geometricStandardDeviation: 1.5 },
  growth: { kind: "uniform", low: 0, high: 1 },
} as const;

function lifetimesDrawn(run: number): number {
  return monteCarlo({
    inputs,
    evaluate: ({ training, perMonth, growth }) =>
      lifetimeSpend({ training, inference: { perMonth, demandGrowthPerYear: growth }, months }).total,
    runs: scenarios,
    seed: run,
  }).p50;
}

/** Computes one lifetime with the library's kernel. */
function lifetime(run: number): number {
  const growth = (run % scenarios) / scenarios;
  return lifetimeSpend({ training: 2e7, inference: { perMonth: 2e6, demandGrowthPerYear: growth }, months }).total;
}

/** Computes the same lifetime by hand, over 24 months of growth. */
function lifetimeByHand(run: number): number {
  const growth = (1 + (run % scenarios) / scenarios) ** (1 / 12);
  let bill = 2e6;
  let total = 2e7;
  for (let month = 0; month < months; month++) {
    total += bill;
    bill *= growth;
  }
  return total;
}

/** Computes 10,000 lifetimes by hand, without sampling and summary. */
function lifetimesByHand(run: number): number {
  let sum = 0;
  for (let scenario = 0; scenario < scenarios; scenario++) sum += lifetimeByHand(run + scenario);
  return sum;
}

/** Benchmarks lifetime cost, its Monte Carlo run and an exact sum of money. */
export function moneyCases(): readonly BenchCase[] {
  const price = usd("3.29");
  let total = usd("0");
  return [
    {
      name: `lifetime kernel, ${months} months`,
      perSecond: perSecond(lifetime),
      byHandPerSecond: perSecond(lifetimeByHand),
      mostRatio: 4,
    },
    {
      name: `lifetime Monte Carlo, ${scenarios} scenarios of ${months} months`,
      perSecond: perSecond(lifetimesDrawn),
      byHandPerSecond: perSecond(lifetimesByHand),
    },
    {
      name: "exact sum of two amounts",
      perSecond: perSecond(() => {
        total = add(total, price);
        return total.amount.e;
      }),
    },
  ];
}
