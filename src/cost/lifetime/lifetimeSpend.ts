import { nonNegative } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { checkLifetime } from "./checkLifetime.js";
import type {
  HardwareRefresh,
  InferenceBill,
  InferenceBills,
  InferenceSpend,
  LifetimeOptions,
  RecurringCost,
  TrainingSpend,
} from "./lifetimeOptions.js";

/** Cost of the life of a model, in plain numbers of one currency. */
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

/** The options' keys, built once: a sweep checks them for every draw. */
const lifetimeShape = { training: 0, inference: 0, months: 0, discountRatePerYear: [0] } as const;

/**
 * The cost of a model over its life in plain numbers: the kernel of {@link lifetimeCost} for sweeps and Monte Carlo runs.
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
  checkShape("options", options, lifetimeShape);
  const training: TrainingSpend<number> =
    typeof options.training === "number" ? { initial: options.training } : options.training;
  const inference: InferenceSpend<number> | InferenceBills<number> =
    typeof options.inference === "number" ? { perMonth: options.inference } : options.inference;
  checkObject("training", training);
  checkObject("inference", inference);
  checkLifetime(options, training, inference);
  checkAmounts(training, inference);
  return sumMonths(options, training, inference);
}

/** Adds the months up in locals alone: a sweep calls this for every draw, and anything that it allocated would be most of its time. */
function sumMonths(
  { months, discountRatePerYear = 0 }: LifetimeOptions<number>,
  training: TrainingSpend<number>,
  inference: InferenceSpend<number> | InferenceBills<number>,
): LifetimeSpend {
  const { retraining, fineTuning, staffPerMonth = 0 } = training;
  const { first, growth, steady, refreshes, bills } = servingOf(inference);
  const discount = 1 / monthly(1 + discountRatePerYear);
  const decline = monthly(1 - (training.priceDeclinePerYear ?? 0));
  let made = paidUpFront(training);
  let served = 0;
  let presentValue = made;
  let discountFactor = 1;
  let price = 1;
  let variable = first;
  let crossing: number | "never" = "never";
  for (let month = 1; month <= months; month++) {
    discountFactor *= discount;
    price *= decline;
    let make = staffPerMonth;
    if (month < months) make += (due(retraining, month) + due(fineTuning, month)) * price;
    if (month > 1) variable *= growth;
    let serve = steady;
    if (refreshes) {
      const { factor, cost } = refreshesOf(refreshes, month);
      variable *= factor;
      serve += cost;
    }
    const bill = bills?.[month - 1];
    serve += bill ? bill.fixed + bill.variable : variable;
    made += make;
    served += serve;
    presentValue += (make + serve) * discountFactor;
    if (crossing === "never" && served > made) crossing = month;
  }
  const total = made + served;
  const inferenceShare = total === 0 ? 0 : served / total;
  return { total, training: made, inference: served, inferenceShare, inferencePassesTraining: crossing, presentValue };
}

/** The monthly factor of a yearly one. */
function monthly(yearly: number): number {
  return yearly === 1 ? 1 : yearly ** (1 / monthsPerYear);
}

function paidUpFront({ initial, experiments = 0, failedRuns = 0, data = 0, staff = 0 }: TrainingSpend<number>): number {
  return initial + experiments + failedRuns + data + staff;
}

/** Serving bill of the first month, its growth, its fixed part and its replacements. */
interface Serving {
  readonly first: number;
  readonly growth: number;
  readonly steady: number;
  readonly refreshes: readonly HardwareRefresh<number>[] | undefined;
  readonly bills: readonly InferenceBill<number>[] | undefined;
}

function servingOf(inference: InferenceSpend<number> | InferenceBills<number>): Serving {
  const steady = inference.staffPerMonth ?? 0;
  if ("bills" in inference) return { first: 0, growth: 1, steady, refreshes: undefined, bills: inference.bills };
  const { perMonth, demandGrowthPerYear = 0, efficiencyGainPerYear = 0, priceDeclinePerYear = 0 } = inference;
  const yearly = ((1 + demandGrowthPerYear) * (1 - priceDeclinePerYear)) / (1 + efficiencyGainPerYear);
  return {
    first: perMonth,
    growth: monthly(yearly),
    steady: steady + (inference.fixedPerMonth ?? 0),
    refreshes: inference.refreshes,
    bills: undefined,
  };
}

/** Effect of new hardware in a month: the factor on the bill, and the cost of the change. */
function refreshesOf(refreshes: readonly HardwareRefresh<number>[], month: number): { factor: number; cost: number } {
  let factor = 1;
  let cost = 0;
  for (const refresh of refreshes) {
    if (refresh.month !== month) continue;
    factor *= refresh.unitCostFactor;
    cost += refresh.cost ?? 0;
  }
  return { factor, cost };
}

function due(recurring: RecurringCost<number> | undefined, month: number): number {
  return recurring && month % recurring.everyMonths === 0 ? recurring.cost : 0;
}

const monthlyBill = { fixed: nonNegative, variable: nonNegative } as const;

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
  if ("bills" in inference) {
    for (const bill of inference.bills) checkShape("inference.bills", bill, monthlyBill, "inference.bills.");
    return;
  }
  nonNegative("inference", inference.perMonth);
  nonNegative("inference.fixedPerMonth", inference.fixedPerMonth ?? 0);
  for (const refresh of inference.refreshes ?? []) nonNegative("refresh.cost", refresh.cost ?? 0);
}
