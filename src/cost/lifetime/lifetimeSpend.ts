import { nonNegative } from "../../units/check.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { checkLifetime } from "./checkLifetime.js";
import type { InferenceSpend, LifetimeOptions, RecurringCost, TrainingSpend } from "./lifetimeOptions.js";

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
  const training: TrainingSpend<number> =
    typeof options.training === "number" ? { initial: options.training } : options.training;
  const inference: InferenceSpend<number> =
    typeof options.inference === "number" ? { perMonth: options.inference } : options.inference;
  checkLifetime(options, training, inference);
  checkAmounts(training, inference);
  const { months, discountRatePerYear = 0 } = options;
  const upFront =
    training.initial +
    (training.experiments ?? 0) +
    (training.failedRuns ?? 0) +
    (training.data ?? 0) +
    (training.staff ?? 0);
  const demand = 1 + (inference.demandGrowthPerYear ?? 0);
  const unitCost = (1 - (inference.priceDeclinePerYear ?? 0)) / (1 + (inference.efficiencyGainPerYear ?? 0));
  const growth = (demand * unitCost) ** (1 / monthsPerYear);
  const decline = (1 - (training.priceDeclinePerYear ?? 0)) ** (1 / monthsPerYear);
  const discount = (1 + discountRatePerYear) ** (-1 / monthsPerYear);
  let [made, served, value, passes] = [upFront, 0, upFront, 0];
  let [bill, again, worth] = [inference.perMonth, 1, 1];
  for (let month = 1; month <= months; month++) {
    again *= decline;
    worth *= discount;
    let serve = 0;
    for (const refresh of inference.refreshes ?? []) {
      if (refresh.month !== month) continue;
      bill *= refresh.unitCostFactor;
      serve += refresh.cost ?? 0;
    }
    serve += bill;
    bill *= growth;
    const recurring = month < months ? due(training.retraining, month) + due(training.fineTuning, month) : 0;
    const make = (training.staffPerMonth ?? 0) + recurring * again;
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

function due(recurring: RecurringCost<number> | undefined, month: number): number {
  return recurring && month % recurring.everyMonths === 0 ? recurring.cost : 0;
}

function checkAmounts(training: TrainingSpend<number>, inference: InferenceSpend<number>): void {
  nonNegative("training", training.initial);
  nonNegative("experiments", training.experiments ?? 0);
  nonNegative("failedRuns", training.failedRuns ?? 0);
  nonNegative("data", training.data ?? 0);
  nonNegative("staff", training.staff ?? 0);
  nonNegative("staffPerMonth", training.staffPerMonth ?? 0);
  nonNegative("retraining", training.retraining?.cost ?? 0);
  nonNegative("fineTuning", training.fineTuning?.cost ?? 0);
  nonNegative("inference", inference.perMonth);
  for (const refresh of inference.refreshes ?? []) nonNegative("refresh.cost", refresh.cost ?? 0);
}
