import type { Decimal } from "decimal.js";
import { add } from "../money/add.js";
import { AmountDecimal } from "../money/decimal.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { compoundedMoney, compounding } from "./compounding.js";
import type { InferenceBills, InferenceSpend, TrainingSpend } from "./lifetimeOptions.js";
import type { LifetimeTerms } from "./lifetimeResult.js";

type Serving = Pick<LifetimeTerms, "inference" | "inferenceFixed" | "hardwareRefresh">;
type ServingTerms<Currency extends string> = { readonly [Term in keyof Serving]: Money<Currency> };

/** The cost terms of each month, starting with month 0 (before the first). */
export function monthlyTerms<Currency extends string>(
  training: TrainingSpend<Money<Currency>>,
  inference: InferenceSpend<Money<Currency>> | InferenceBills<Money<Currency>>,
  months: number,
): readonly LifetimeTerms<Currency>[] {
  const none = money(0, training.initial.currency);
  const paid = (field: string, amount: Money<Currency> | undefined) => nonNegativeMoney(field, amount ?? none);
  const declined = compounding(onePlus(-(training.priceDeclinePerYear ?? 0)));
  const again = (field: "retraining" | "fineTuning", month: number) => {
    const recurring = training[field];
    return recurring && month > 0 && month < months && month % recurring.everyMonths === 0
      ? compoundedMoney(paid(field, recurring.cost), declined(month))
      : none;
  };
  const servingTerms = "bills" in inference ? fromBills(inference, none) : fromTrend(inference, none);
  return Array.from({ length: months + 1 }, (_, month) => {
    const once = (field: "initial" | "experiments" | "failedRuns" | "data" | "staff") =>
      month ? none : paid(`training.${field}`, training[field]);
    const serving = month ? servingTerms(month) : { inference: none, inferenceFixed: none, hardwareRefresh: none };
    return {
      initialTraining: once("initial"),
      experiments: once("experiments"),
      failedRuns: once("failedRuns"),
      data: once("data"),
      staff: month ? paid("staffPerMonth", training.staffPerMonth) : once("staff"),
      retraining: again("retraining", month),
      fineTuning: again("fineTuning", month),
      ...serving,
      inferenceStaff: month ? paid("inference.staffPerMonth", inference.staffPerMonth) : none,
    };
  });
}

/** Serving terms from given bills, whose fixed part includes the cost of migrations. */
function fromBills<Currency extends string>({ bills }: InferenceBills<Money<Currency>>, none: Money<Currency>) {
  return (month: number): ServingTerms<Currency> => ({
    inference: nonNegativeMoney("inference.bills.variable", bills[month - 1]?.variable ?? none),
    inferenceFixed: nonNegativeMoney("inference.bills.fixed", bills[month - 1]?.fixed ?? none),
    hardwareRefresh: none,
  });
}

/** Serving terms extrapolated from the first month by demand, efficiency, prices and hardware refreshes. */
function fromTrend<Currency extends string>(inference: InferenceSpend<Money<Currency>>, none: Money<Currency>) {
  const { demandGrowthPerYear = 0, efficiencyGainPerYear = 0, priceDeclinePerYear = 0, refreshes = [] } = inference;
  const yearly = onePlus(demandGrowthPerYear).times(onePlus(-priceDeclinePerYear)).div(onePlus(efficiencyGainPerYear));
  const trend = compounding(yearly);
  const first = nonNegativeMoney("inference", inference.perMonth);
  const inferenceFixed = nonNegativeMoney("inference.fixedPerMonth", inference.fixedPerMonth ?? none);
  return (month: number): ServingTerms<Currency> => {
    const factor = refreshes
      .filter((refresh) => refresh.month <= month)
      .reduce((product, refresh) => product.times(refresh.unitCostFactor), trend(month - 1));
    const changes = refreshes
      .filter((refresh) => refresh.month === month)
      .map((refresh) => nonNegativeMoney("refresh.cost", refresh.cost ?? none));
    return {
      inference: compoundedMoney(first, factor),
      inferenceFixed,
      hardwareRefresh: changes.reduce((total, change) => add<Currency>(total, change), none),
    };
  };
}

/** 1 + rate, exactly. */
export function onePlus(rate: number): Decimal {
  return new AmountDecimal(exactDecimal("rate", rate).plus(1));
}
