import { nonNegative } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { checkLifetime } from "./checkLifetime.js";
import type {
  InferenceBills,
  InferenceSpend,
  LifetimeOptions,
  RecurringCost,
  TrainingSpend,
} from "./lifetimeOptions.js";

/** What the life of a model costs, in plain numbers of one currency. */
export interface LifetimeSpend {
  /** Training and inference. */
  readonly total: number;
  /** Making and keeping the model. */
  readonly training: number;
  /** Serving it. */
  readonly inference: number;
  /** Inference's share of the total, 0 to 1. */
  readonly inferenceShare: number;
  /** The first month by whose end inference has cost more than training, if there is one. */
  readonly inferencePassesTraining: number | "never";
  /** The total with later money counting less. */
  readonly presentValue: number;
}

/**
 * What a model costs over its life, in plain numbers: the kernel of {@link lifetimeCost} for sweeps and Monte Carlo runs.
 *
 * Model: as {@link lifetimeCost}, in binary floating point; the two agree to twelve digits.
 *
 * Assumes: all amounts are of one currency. Where exactness matters, use {@link lifetimeCost}.
 *
 * @param options - as {@link lifetimeCost}, with numbers for amounts
 * @returns totals, share, crossing and present value
 * @throws {@link InvalidQuantityError} if an amount is negative, a rate impossible or a count not whole
 * @source net present value (textbook)
 * @example
 * ```ts
 * import { lifetimeSpend } from "llm-economics/cost";
 *
 * lifetimeSpend({ training: 1e6, inference: 1e5, months: 24 }).inferenceShare; // => 0.7059
 * ```
 */
export function lifetimeSpend(options: LifetimeOptions<number>): LifetimeSpend {
  checkShape("options", options, {
    training: 0 /*union*/,
    inference: 0 /*union*/,
    months: 0,
    discountRatePerYear: [0],
  });
  const training: TrainingSpend<number> =
    typeof options.training === "number" ? { initial: options.training } : options.training;
  const inference: InferenceSpend<number> | InferenceBills<number> =
    typeof options.inference === "number" ? { perMonth: options.inference } : options.inference;
  checkLifetime(options, training, inference);
  checkAmounts(training, inference);
  const { months, discountRatePerYear = 0 } = options;
  const discount = (1 + discountRatePerYear) ** (-1 / monthsPerYear);
  const makeIn = monthlyMaking(training, months);
  const serveIn = monthlyServing(inference);
  let made = paidUpFront(training);
  let [served, value, passes, worth] = [0, made, 0, 1];
  for (let month = 1; month <= months; month++) {
    worth *= discount;
    const make = makeIn(month);
    const serve = serveIn(month);
    made += make;
    served += serve;
    value += (make + serve) * worth;
    if (passes === 0 && served > made) passes = month;
  }
  const total = made + served;
  return {
    total,
    training: made,
    inference: served,
    inferenceShare: total === 0 ? 0 : served / total,
    inferencePassesTraining: passes || "never",
    presentValue: value,
  };
}

function paidUpFront({ initial, experiments = 0, failedRuns = 0, data = 0, staff = 0 }: TrainingSpend<number>): number {
  return initial + experiments + failedRuns + data + staff;
}

/** What keeping the model costs in each month; call it with the months in order. */
function monthlyMaking(training: TrainingSpend<number>, months: number): (month: number) => number {
  const { retraining, fineTuning, staffPerMonth = 0, priceDeclinePerYear = 0 } = training;
  const decline = (1 - priceDeclinePerYear) ** (1 / monthsPerYear);
  let price = 1;
  return (month) => {
    price *= decline;
    return month < months ? staffPerMonth + (due(retraining, month) + due(fineTuning, month)) * price : staffPerMonth;
  };
}

/** What serving costs in each month; call it with the months in order. */
function monthlyServing(inference: InferenceSpend<number> | InferenceBills<number>): (month: number) => number {
  const { staffPerMonth = 0 } = inference;
  if ("bills" in inference)
    return (month) => {
      const { fixed, variable } = inference.bills[month - 1] ?? { fixed: 0, variable: 0 };
      return (
        nonNegative("inference.bills.fixed", fixed) + nonNegative("inference.bills.variable", variable) + staffPerMonth
      );
    };
  const { demandGrowthPerYear = 0, efficiencyGainPerYear = 0, priceDeclinePerYear = 0, refreshes = [] } = inference;
  const yearly = ((1 + demandGrowthPerYear) * (1 - priceDeclinePerYear)) / (1 + efficiencyGainPerYear);
  const growth = yearly ** (1 / monthsPerYear);
  const steady = (inference.fixedPerMonth ?? 0) + staffPerMonth;
  let bill = inference.perMonth;
  return (month) => {
    let changes = 0;
    if (month > 1) bill *= growth;
    for (const refresh of refreshes) {
      if (refresh.month !== month) continue;
      bill *= refresh.unitCostFactor;
      changes += refresh.cost ?? 0;
    }
    return steady + bill + changes;
  };
}

function due(recurring: RecurringCost<number> | undefined, month: number): number {
  return recurring && month % recurring.everyMonths === 0 ? recurring.cost : 0;
}

function checkAmounts(
  training: TrainingSpend<number>,
  inference: InferenceSpend<number> | InferenceBills<number>,
): void {
  nonNegative("training", training.initial);
  nonNegative("experiments", training.experiments ?? 0);
  nonNegative("failedRuns", training.failedRuns ?? 0);
  nonNegative("data", training.data ?? 0);
  nonNegative("staff", training.staff ?? 0);
  nonNegative("staffPerMonth", training.staffPerMonth ?? 0);
  nonNegative("retraining", training.retraining?.cost ?? 0);
  nonNegative("fineTuning", training.fineTuning?.cost ?? 0);
  nonNegative("inference.staffPerMonth", inference.staffPerMonth ?? 0);
  if ("bills" in inference) return;
  nonNegative("inference", inference.perMonth);
  nonNegative("inference.fixedPerMonth", inference.fixedPerMonth ?? 0);
  for (const refresh of inference.refreshes ?? []) nonNegative("refresh.cost", refresh.cost ?? 0);
}
