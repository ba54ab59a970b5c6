import {
  annualCapitalCharge,
  averageLoad,
  billedAccelerators,
  blendedAcceleratorHour,
  blendedTokenPrice,
  breakEvenBetween,
  breakEvenUtilization,
  breakEvenVolume,
  budgetVariance,
  capacityPlan,
  capitalRecoveryFactor,
  commitmentBreakEvenUtilization,
  commitmentMix,
  costPerMillionTokens,
  dailyDemand,
  focusRows,
  inferenceCost,
  investmentReturn,
  lifetimeCost,
  lifetimeSpend,
  marketValue,
  monthlyDemandFactors,
  monthlyFocusRows,
  oneOrTwoTiers,
  ownedAcceleratorHour,
  ownedPayments,
  priceForMargin,
  ratePerHourlyPrice,
  rentedAcceleratorHour,
  spotGoodput,
  tokenPurchaseCost,
  trainingRunCost,
  usd,
  userMonthCost,
  utilizationFromDemand,
  weightedCostOfCapital,
} from "llm-economics/cost";
import { type Case, names } from "../namesFields.js";
import { serving } from "./serving.js";

const dollar = usd(1);
const debt = usd(-1);

names("marketValue", marketValue, { purchase: dollar, ageYears: 1, obsolescence: 0.1 }, [
  ["", 5, "hardware"],
  ["ageYears", -1],
  ["obsolescence", -1],
  ["purchase", debt],
]);

const annuity = { method: "annuity", lifeYears: 4, residualShare: 0, costOfCapital: 0.1 };
names("annualCapitalCharge", annualCapitalCharge, { purchase: dollar, depreciation: annuity }, [
  ["", 5, "asset"],
  ["purchase", debt],
  ["depreciation.residualShare", 2, "residualShare"],
  ["depreciation.lifeYears", 0, "lifeYears"],
  ["depreciation.costOfCapital", -1, "costOfCapital"],
]);
names("capitalRecoveryFactor", capitalRecoveryFactor, { costOfCapital: 0, lifeYears: 4 }, [
  ["", 5, "terms"],
  ["costOfCapital", -1],
  ["lifeYears", 0],
]);
names(
  "weightedCostOfCapital",
  weightedCostOfCapital,
  { equityShare: 0.5, costOfEquity: 0.1, costOfDebt: 0.05, taxRate: 0.2 },
  [
    ["", 5, "terms"],
    ["equityShare", 2],
    ["costOfEquity", -1],
    ["costOfDebt", -1],
    ["taxRate", 2],
  ],
);
names("averageLoad", averageLoad, { idleLoad: 0.1, busyLoad: 0.5, utilization: 0.5 }, [
  ["", 5, "server"],
  ["idleLoad", -1],
  ["busyLoad", 0.05],
  ["utilization", 2],
]);

const owned = {
  purchasePerAccelerator: usd(30_000),
  networkShare: 0.1,
  depreciation: { method: "straight-line", lifeYears: 4, residualShare: 0 },
  maintenanceShare: 0.05,
  staffPerAcceleratorYear: usd(100),
  serverPowerWattsPerAccelerator: 1_000,
  load: 0.7,
  space: { pricePerKilowattMonth: usd(100) },
  electricity: { pricePerKilowattHour: usd("0.1"), powerUsageEffectiveness: 1.2 },
  utilization: 0.8,
};
names("ownedAcceleratorHour", ownedAcceleratorHour, owned, [
  ["", 5, "ownership"],
  ["networkShare", -1],
  ["networkShare", 1],
  ["maintenanceShare", -1],
  ["staffPerAcceleratorYear", debt],
  ["serverPowerWattsPerAccelerator", -1],
  ["load", 2],
  ["utilization", 0],
  ["utilization", 1.1],
  ["space", 5],
  ["space.pricePerKilowattMonth", debt, "pricePerKilowattMonth"],
  ["electricity", 5],
  ["electricity.pricePerKilowattHour", debt, "pricePerKilowattHour"],
  ["electricity.powerUsageEffectiveness", 0.9, "powerUsageEffectiveness"],
]);

names(
  "rentedAcceleratorHour",
  rentedAcceleratorHour,
  {
    terms: { kind: "committed", pricePerAcceleratorHour: dollar, discount: 0.2 },
    utilization: 1,
  },
  [
    ["", 5, "rental"],
    ["terms.pricePerAcceleratorHour", debt, "pricePerAcceleratorHour"],
    ["terms.discount", 2, "discount"],
    ["utilization", 0],
    ["utilization", 2],
  ],
);
names("commitmentBreakEvenUtilization", commitmentBreakEvenUtilization, 0.5, [["", 2, "discount"]]);
names("billedAccelerators", billedAccelerators, { accelerators: 1, acceleratorsPerServer: 8 }, [
  ["", 5, "plan"],
  ["accelerators", 0],
  ["acceleratorsPerServer", 0],
]);
names("spotGoodput", spotGoodput, { meanSecondsBetween: 3_600, checkpointSeconds: 60, restartSeconds: 300 }, [
  ["", 5, "interruptions"],
  ["meanSecondsBetween", 0],
  ["checkpointSeconds", -1],
  ["restartSeconds", -1],
  ["absentSeconds", 301],
]);
names(
  "blendedAcceleratorHour",
  blendedAcceleratorHour,
  [{ acceleratorHours: 1, pricePerAcceleratorHour: dollar }],
  [
    ["", 5, "parts"],
    ["0", 5, "parts[0]"],
    ["0.acceleratorHours", -1, "acceleratorHours"],
    ["0.acceleratorHours", 0, "acceleratorHours"],
    ["0.pricePerAcceleratorHour", debt, "pricePerAcceleratorHour"],
  ],
);
names("dailyDemand", dailyDemand, { mean: 1, peakToMean: 1.5, peakHour: 14 }, [
  ["", 5, "day"],
  ["mean", -1],
  ["peakToMean", 2.5],
  ["peakHour", 24],
]);
names(
  "utilizationFromDemand",
  utilizationFromDemand,
  {
    hourlyDemand: [1, 2],
    capacityPerReplica: 1,
    scaling: { policy: "reactive", lagSeconds: 60 },
  },
  [
    ["", 5, "demand"],
    ["hourlyDemand", 5],
    ["hourlyDemand.0", -1, "hourlyDemand[0]"],
    ["hourlyDemand", [0, 0]],
    ["capacityPerReplica", 0],
    ["headroom", -1],
    ["minimumReplicas", -1],
    ["scaling.lagSeconds", -1, "lagSeconds"],
  ],
);

names(
  "commitmentMix",
  commitmentMix,
  {
    running: [[1, 2]],
    onDemandPerHour: usd(2),
    commitments: [{ months: 1, pricePerHour: dollar }],
  },
  [
    ["", 5, "options"],
    ["running", [], "running.length"],
    ["running.0", [], "running[].length"],
    ["running.0", 5, "running"],
    ["running.0.0", 0.5, "running"],
    ["onDemandPerHour", []],
    ["onDemandPerHour", debt],
    ["discountRatePerYear", -1],
    ["commitments.0.months", 0, "commitments.months"],
    ["commitments.0.upfrontShare", 2, "commitments.upfrontShare"],
    ["commitments.0.pricePerHour", debt, "commitments.pricePerHour"],
  ],
);
names(
  "monthlyDemandFactors",
  monthlyDemandFactors,
  {
    months: 2,
    growthPerYear: 0.1,
    ramp: { months: 3, startShare: 0.2 },
    seasons: Array(12).fill(1),
  },
  [
    ["", 5, "options"],
    ["months", 0],
    ["months", 1_201],
    ["growthPerYear", -1],
    ["growthPerYear", "much"],
    ["seasons", [1]],
    ["seasons.3", -1, "seasons"],
    ["ramp.months", 0],
    ["ramp.startShare", 2],
  ],
);

const machines = {
  months: 2,
  demand: { hourlyDemand: [1, 2] },
  stages: [
    {
      fromMonth: 1,
      supply: {
        kind: "rent",
        pricePerAcceleratorHour: usd(2),
        spot: { pricePerAcceleratorHour: dollar, share: 0.5, goodput: 0.9 },
      },
      replica: { requestsPerSecondPerReplica: 1, acceleratorsPerReplica: 1 },
    },
  ],
};
names("capacityPlan", capacityPlan, machines, [
  ["", 5, "options"],
  ["months", 0],
  ["months", 1_201],
  ["demand", 5],
  ["demand.hourlyDemand", 5],
  ["demand.hourlyDemand", [], "demand.hourlyDemand.length"],
  ["demand.hourlyDemand.0", -1, "demand.hourlyDemand"],
  ["headroom", -1],
  ["discountRatePerYear", -1],
  ["minimumReplicas", -1],
  ["spareServers", -1],
  ["stages", [], "stages.length"],
  ["stages.0", 5, "stage"],
  ["stages.0.fromMonth", 0, "stages.fromMonth"],
  ["stages.0.fromMonth", 2, "stages.fromMonth"],
  ["stages.0.fromMonth", 3, "stages.fromMonth"],
  ["stages.0.supply.priceDeclinePerYear", 1, "priceDeclinePerYear"],
  ["stages.0.supply.pricePerAcceleratorHour", debt, "pricePerAcceleratorHour"],
  ["stages.0.supply.spot.pricePerAcceleratorHour", debt, "pricePerAcceleratorHour"],
  ["stages.0.supply.spot.share", 2, "spot.share"],
  ["stages.0.supply.spot.goodput", 0, "spot.goodput"],
  ["stages.0.supply.spot.goodput", 2, "spot.goodput"],
  ["stages.0.replica", 5, "replica"],
  ["stages.0.replica.requestsPerSecondPerReplica", 0, "replica.requestsPerSecondPerReplica"],
  ["stages.0.replica.acceleratorsPerReplica", 0, "acceleratorsPerReplica"],
  ["stages.0.acceleratorsPerServer", 0, "acceleratorsPerServer"],
  ["stages.0.efficiencyGainPerYear", -1, "efficiencyGainPerYear"],
  ["stages.0.efficiencyGainPerYear", "much", "efficiencyGainPerYear"],
]);
const bought = {
  months: 2,
  demand: { hourlyDemand: [1] },
  stages: [{ fromMonth: 1, supply: { kind: "tokens", pricePerRequest: usd("0.01") } }],
};
names("capacityPlan of bought tokens", capacityPlan, bought, [
  ["stages.0.supply.pricePerRequest", debt, "pricePerRequest"],
  ["stages.0.supply", { kind: "own", pricePerAcceleratorHour: dollar }, "stages.replica"],
]);

const tiers = {
  trainingAcceleratorHoursPerMonth: 730,
  servingPeakAccelerators: 4,
  servingMeanAccelerators: 2,
  trainingPricePerHour: usd(2),
  servingPricePerHour: dollar,
  servingRatio: 0.5,
};
names("oneOrTwoTiers", oneOrTwoTiers, tiers, [
  ["", 5, "options"],
  ["trainingAcceleratorHoursPerMonth", -1],
  ["servingPeakAccelerators", -1],
  ["servingMeanAccelerators", -1],
  ["servingMeanAccelerators", 5],
  ["servingRatio", 0],
]);
names("investmentReturn", investmentReturn, { investment: [dollar], alternative: [dollar], discountRatePerYear: 0.1 }, [
  ["", 5, "options"],
  ["investment", 5],
  ["investment", [5], "investment[0]"],
  ["alternative", [5], "alternative[0]"],
  ["alternative", [], "alternative.length"],
  ["discountRatePerYear", -1],
]);
const fleet = {
  servers: [1],
  purchasePerServer: dollar,
  operatingPerServerMonth: dollar,
  priceDeclinePerYear: 0.1,
  obsolescence: 0.1,
};
names("ownedPayments", ownedPayments, fleet, [
  ["", 5, "fleet"],
  ["servers", 5],
  ["servers", [-1], "servers[0]"],
  ["servers", [], "servers.length"],
  ["purchasePerServer", 5],
  ["operatingPerServerMonth", usd(-1)],
  ["priceDeclinePerYear", 1],
  ["obsolescence", -1],
]);
names("breakEvenBetween", breakEvenBetween, { first: (at: number) => at, second: () => 1, low: 0, high: 2 }, [
  ["", 5, "options"],
  ["first", 5],
  ["second", 5],
  ["low", Number.NaN],
  ["high", 0],
  ["first", () => Number.NaN, "cost at 0"],
]);
names("breakEvenUtilization", breakEvenUtilization, { fixedPerHour: dollar, rentPerBusyHour: usd(2) }, [
  ["", 5, "options"],
  ["fixedPerHour", debt],
  ["rentPerBusyHour", debt],
  ["variablePerBusyHour", debt],
]);
names("breakEvenVolume", breakEvenVolume, { fixedPerMonth: dollar, pricePerMillionTokens: usd(2) }, [
  ["", 5, "options"],
  ["fixedPerMonth", debt],
  ["pricePerMillionTokens", debt],
  ["variablePerMillionTokens", debt],
  ["capacityTokensPerMonth", 0],
]);

const parts = { initial: 1, experiments: 1, failedRuns: 1, data: 1, staff: 1, staffPerMonth: 1 };
const recurring = { retraining: { cost: 1, everyMonths: 2 }, fineTuning: { cost: 1, everyMonths: 2 } };
const trend = {
  perMonth: 1,
  fixedPerMonth: 1,
  staffPerMonth: 1,
  refreshes: [{ month: 1, unitCostFactor: 0.5, cost: 1 }],
};
const spend = { training: { ...parts, ...recurring }, inference: trend, months: 12 };
const rates: readonly Case[] = [
  ["", 5, "options"],
  ["months", 0],
  ["months", 1_201],
  ["discountRatePerYear", -1],
  ["training.retraining.everyMonths", 0, "retraining.everyMonths"],
  ["training.fineTuning.everyMonths", 0, "fineTuning.everyMonths"],
  ["training.priceDeclinePerYear", 1],
  ["inference.demandGrowthPerYear", -1, "demandGrowthPerYear"],
  ["inference.efficiencyGainPerYear", -1, "efficiencyGainPerYear"],
  ["inference.priceDeclinePerYear", 1],
  ["inference.refreshes", 5],
  ["inference.refreshes.0", 5, "inference.refreshes[0]"],
  ["inference.refreshes.0.month", 0, "refresh.month"],
  ["inference.refreshes.0.month", 13, "refresh.month"],
  ["inference.refreshes.0.unitCostFactor", 0, "refresh.unitCostFactor"],
];
names("lifetimeSpend", lifetimeSpend, spend, [
  ...rates,
  ["training", "free"],
  ["inference", "free"],
  ["training.initial", -1, "training"],
  ["training.experiments", -1, "experiments"],
  ["training.failedRuns", -1, "failedRuns"],
  ["training.data", -1, "data"],
  ["training.staff", -1, "staff"],
  ["training.staffPerMonth", -1, "staffPerMonth"],
  ["training.retraining.cost", -1, "retraining"],
  ["training.fineTuning.cost", -1, "fineTuning"],
  ["inference.staffPerMonth", -1],
  ["inference.perMonth", -1, "inference"],
]);
const bills = { training: 1, inference: { bills: [{ fixed: 1, variable: 1 }] }, months: 1 };
names("lifetimeSpend of bills", lifetimeSpend, bills, [
  ["months", 2, "inference.bills"],
  ["inference.bills", 5],
  ["inference.bills.0.fixed", -1, "inference.bills.fixed"],
  ["inference.bills.0.variable", -1, "inference.bills.variable"],
]);

type Json = { readonly [key: string]: unknown };

const paid = (value: unknown): unknown =>
  Object.fromEntries(
    Object.entries(value as Json).map(([key, each]) => [
      key,
      typeof each === "number" && !/month|everyMonths|unitCostFactor/.test(key.replace(/PerMonth|perMonth/, ""))
        ? usd(each)
        : Array.isArray(each)
          ? each.map(paid)
          : typeof each === "object"
            ? paid(each)
            : each,
    ]),
  );
names("lifetimeCost", lifetimeCost, paid(spend), [
  ...rates,
  ["training", 5],
  ["inference", 5],
  ["training.initial", debt, "training.initial"],
  ["training.experiments", debt],
  ["training.failedRuns", debt],
  ["training.data", debt],
  ["training.staff", debt],
  ["training.staffPerMonth", debt, "staffPerMonth"],
  ["training.retraining.cost", debt, "retraining"],
  ["training.fineTuning.cost", debt, "fineTuning"],
  ["inference.perMonth", debt, "inference"],
  ["inference.fixedPerMonth", debt],
  ["inference.staffPerMonth", debt],
  ["inference.refreshes.0.cost", debt, "refresh.cost"],
]);
names("lifetimeCost of bills", lifetimeCost, paid(bills), [
  ["inference.bills.0.fixed", debt, "inference.bills.fixed"],
  ["inference.bills.0.variable", debt, "inference.bills.variable"],
]);

const price = { currency: "USD", inputPerMillion: "1", outputPerMillion: "2" };
const tokens = { inputTokens: 100, outputTokens: 10 };
names("tokenPurchaseCost", tokenPurchaseCost, { price, tokens }, [
  ["", 5, "purchase"],
  ["price", 5],
  ["tokens", 5],
  ["price.inputPerMillion", "-1", "inputPerMillion"],
  ["price.outputPerMillion", "-1", "outputPerMillion"],
  ["price.tiers", 5],
  ["price.tiers", [{ aboveInputTokens: -1, inputPerMillion: "1", outputPerMillion: "1" }], "aboveInputTokens"],
  ["tokens.inputTokens", -1, "inputTokens"],
  ["tokens.outputTokens", -1, "outputTokens"],
  ["tokens.cachedInputTokens", -1, "cachedInputTokens"],
  ["tokens.cachedInputTokens", 101, "cachedInputTokens"],
  ["tokens.cacheWriteTokens", -1, "cacheWriteTokens"],
  ["tokens.cacheWriteTokens", 101, "cacheWriteTokens"],
  ["tokens.longCacheWriteTokens", -1, "longCacheWriteTokens"],
  ["tokens.longCacheWriteTokens", 1, "longCacheWritePerMillion"],
  ["tokens.requests", 0, "requests"],
  ["service", "batch", "batchShare"],
]);
names("blendedTokenPrice", blendedTokenPrice, { price, tokens }, [
  ["", 5, "purchase"],
  ["tokens", { inputTokens: 0, outputTokens: 0 }, "inputTokens + outputTokens"],
]);

names(
  "trainingRunCost",
  trainingRunCost,
  {
    run: { acceleratorHours: 100 },
    basis: { kind: "rent", pricePerAcceleratorHour: usd(2) },
  },
  [
    ["", 5, "input"],
    ["run", 5],
    ["staff", debt],
    ["data", debt],
    ["run.acceleratorHours", 0, "acceleratorHours"],
    ["run", { accelerators: 0, runSeconds: 1 }, "accelerators"],
    ["run", { accelerators: 1, runSeconds: 0 }, "runSeconds"],
    ["run", { accelerators: 1, runSeconds: { value: 1 } }, "interval"],
    ["run", { modelFlops: 1e20, peakFlopsPerSecond: 0, modelFlopsUtilization: 0.4 }, "peakFlopsPerSecond"],
    ["run", { modelFlops: 1e20, peakFlopsPerSecond: 1e15, modelFlopsUtilization: 2 }, "modelFlopsUtilization"],
    ["run", { modelFlops: 1e20, peakFlopsPerSecond: 1e15, modelFlopsUtilization: 0 }, "modelFlopsUtilization"],
    ["run", { modelFlops: 0, peakFlopsPerSecond: 1e15, modelFlopsUtilization: 0.4 }, "modelFlops"],
    ["run", { modelFlops: 1, peakFlopsPerSecond: 1e15, modelFlopsUtilization: 0.4, goodput: 2 }, "goodput"],
    ["run", { modelFlops: 1, peakFlopsPerSecond: 1e15, modelFlopsUtilization: 0.4, goodput: 0 }, "goodput"],
    ["basis.pricePerAcceleratorHour", debt, "pricePerAcceleratorHour"],
  ],
);

names("inferenceCost", inferenceCost, { serving, pricePerAcceleratorHour: usd(2), utilization: 0.5 }, [
  ["", 5, "input"],
  ["serving", 5],
  ["serving.fits", false],
  ["serving.prefillShare", 2],
  ["serving.accelerators", 0],
  ["serving.inputTokensPerSecond.value", 0],
  ["serving.inputTokensPerSecond.interval.low", 0],
  ["serving.outputTokensPerSecond.interval.high", 0],
  ["serving.requestsPerSecond.value", 0],
  ["billedAccelerators", 1],
  ["utilization", 0],
  ["utilization", 2],
  ["pricePerAcceleratorHour", debt],
]);
names("costPerMillionTokens", costPerMillionTokens, { pricePerHour: dollar, tokensPerSecond: 1 }, [
  ["", 5, "work"],
  ["pricePerHour", debt],
  ["tokensPerSecond", 0],
]);
names("priceForMargin", priceForMargin, { cost: dollar, margin: 0.5 }, [
  ["", 5, "sale"],
  ["margin", 1],
]);
names("ratePerHourlyPrice", ratePerHourlyPrice, { ratePerSecond: 1, pricePerHour: dollar }, [
  ["", 5, "machine"],
  ["ratePerSecond", -1],
  ["pricePerHour", usd(0)],
]);
names(
  "userMonthCost",
  userMonthCost,
  {
    use: { requests: 10, inputTokensPerRequest: 100, outputTokensPerRequest: 10 },
    cost: { perMillionInputTokens: dollar, perMillionOutputTokens: dollar },
  },
  [
    ["", 5, "user"],
    ["use", 5],
    ["cost", 5],
    ["use.requests", -1, "requests"],
    ["use.inputTokensPerRequest", -1, "inputTokensPerRequest"],
    ["use.outputTokensPerRequest", -1, "outputTokensPerRequest"],
    ["cost.perMillionInputTokens", debt, "perMillionInputTokens"],
    ["cost.perMillionOutputTokens", debt, "perMillionOutputTokens"],
  ],
);

const row = { EffectiveCost: "10", BillingCurrency: "USD", PricingQuantity: "5", SkuId: "a" };
names("budgetVariance", budgetVariance, { budget: [row], bill: [row], work: { planned: 1, done: 1 } }, [
  ["", 5, "options"],
  ["budget", 5],
  ["budget.0", 5, "budget[0]"],
  ["bill", 5],
  ["by", 5],
  ["work", 5],
  ["work.done", 0],
  ["work.planned", 0],
  ["budget.0.EffectiveCost", "much", "EffectiveCost"],
  ["budget.0.PricingQuantity", "much", "PricingQuantity"],
]);
const details = {
  periodStart: "2026-11-01T00:00:00Z",
  periodEnd: "2026-12-01T00:00:00Z",
  billingAccountId: "a",
  providerName: "p",
  serviceName: "s",
};
names("focusRows", (input: never) => focusRows({ terms: { rent: dollar } }, input), details, [
  ["", 5, "details"],
  ["periodStart", 5],
  ["periodEnd", "2026-11-01T00:00:00Z"],
  ["periodEnd", "2026-12-01T00:00:00Z and more"],
  ["periodStart", "2026-11-01T24:00:00Z"],
  ["periodStart", "2026-11-01"],
  ["usage", { rent: { quantity: 0, unit: "Hours" } }, "usage.rent.quantity"],
  ["allocation", 5],
  ["allocation", { tag: "", weights: { a: 1 } }, "allocation.tag"],
  ["allocation", { tag: "team", weights: 5 }, "allocation.weights"],
]);
const { periodStart: _start, periodEnd: _end, ...monthly } = details;
names(
  "monthlyFocusRows",
  (input: never) => monthlyFocusRows({ months: [{ month: 1, terms: { rent: dollar } }] }, input),
  { ...monthly, firstMonth: "2026-11" },
  [
    ["", 5, "details"],
    ["firstMonth", 5],
    ["firstMonth", "2026-13"],
  ],
);
names(
  "monthlyFocusRows",
  (input: never) => monthlyFocusRows(input, { ...monthly, firstMonth: "2026-11" }),
  {
    months: [{ month: 1, terms: { rent: dollar } }],
  },
  [
    ["", 5, "result"],
    ["months", 5, "result.months"],
    ["months.0.month", -1, "month"],
  ],
);
