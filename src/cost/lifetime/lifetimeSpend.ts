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

/** Cost of a model over its life, as plain numbers in one currency. */
export interface LifetimeSpend {
  /** Training plus inference. */
  readonly total: number;
  /** Training and maintaining the model. */
  readonly training: number;
  /** Serving the model. */
  readonly inference: number;
  /** Inference as a share of the total, 0 to 1. */
  readonly inferenceShare: number;
  /** First month at whose end cumulative inference cost exceeds cumulative training cost. */
  readonly inferencePassesTraining: number | "never";
  /** The total discounted to today. */
  readonly presentValue: number;
}

/** Keys of the options; built once, because a sweep checks them for every draw. */
const lifetimeShape = { training: 0, inference: 0, months: 0, discountRatePerYear: [0] } as const;

/**
 * The cost of a model over its life in plain numbers: a fast version of {@link lifetimeCost} for sweeps and Monte Carlo runs.
 *
 * Model: as {@link lifetimeCost}, in binary floating point; the two agree to twelve digits.
 *
 * Assumes: all amounts are in one currency. Where exactness matters, use {@link lifetimeCost}.
 *
 * @param options - as for {@link lifetimeCost}, with numbers as amounts
 * @returns totals, share, crossing and present value
 * @throws {@link InvalidQuantityError} if an amount is negative, a rate out of range or a count not whole
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

/** Sums the months in local variables only: a sweep calls this for every draw, and allocations would dominate its time. */
function sumMonths(
  { months, discountRatePerYear = 0 }: LifetimeOptions<number>,
  trainingSpend: TrainingSpend<number>,
  inferenceSpend: InferenceSpend<number> | InferenceBills<number>,
): LifetimeSpend {
  const { retraining, fineTuning, staffPerMonth = 0 } = trainingSpend;
  const { first, growth, steady, refreshes, bills } = servingOf(inferenceSpend);
  const discount = 1 / monthly(1 + discountRatePerYear);
  const decline = monthly(1 - (trainingSpend.priceDeclinePerYear ?? 0));
  let training = paidUpFront(trainingSpend);
  let inference = 0;
  let presentValue = training;
  let discountFactor = 1;
  let price = 1;
  let variable = first;
  let inferencePassesTraining: number | "never" = "never";
  for (let month = 1; month <= months; month++) {
    discountFactor *= discount;
    price *= decline;
    let trainingMonth = staffPerMonth;
    if (month < months) trainingMonth += (due(retraining, month) + due(fineTuning, month)) * price;
    if (month > 1) variable *= growth;
    let inferenceMonth = steady;
    if (refreshes) {
      const { factor, cost } = refreshesOf(refreshes, month);
      variable *= factor;
      inferenceMonth += cost;
    }
    const bill = bills?.[month - 1];
    inferenceMonth += bill ? bill.fixed + bill.variable : variable;
    training += trainingMonth;
    inference += inferenceMonth;
    presentValue += (trainingMonth + inferenceMonth) * discountFactor;
    if (inferencePassesTraining === "never" && inference > training) inferencePassesTraining = month;
  }
  const total = training + inference;
  const inferenceShare = total === 0 ? 0 : inference / total;
  return { total, training, inference, inferenceShare, inferencePassesTraining, presentValue };
}

/** The monthly factor that compounds to a yearly factor. */
function monthly(yearly: number): number {
  return yearly === 1 ? 1 : yearly ** (1 / monthsPerYear);
}

function paidUpFront({ initial, experiments = 0, failedRuns = 0, data = 0, staff = 0 }: TrainingSpend<number>): number {
  return initial + experiments + failedRuns + data + staff;
}

/** Variable serving cost of the first month, its monthly growth factor, the fixed cost, and refreshes or bills. */
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

/** Effect of the hardware refreshes in a month: the factor on the bill and the cost of the migration. */
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
