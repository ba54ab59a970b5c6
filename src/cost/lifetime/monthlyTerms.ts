import type { Decimal } from "decimal.js";
import { add } from "../money/add.js";
import { AmountDecimal } from "../money/decimal.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { compoundedMoney, compounding } from "./compounding.js";
import type { InferenceSpend, RecurringCost, TrainingSpend } from "./lifetimeOptions.js";
import type { LifetimeTerms } from "./lifetimeResult.js";

/** What is spent in each month, from month 0 (before the first) on. */
export function monthlyTerms<Currency extends string>(
  training: TrainingSpend<Money<Currency>>,
  inference: InferenceSpend<Money<Currency>>,
  months: number,
): readonly LifetimeTerms<Currency>[] {
  const none = money(0, training.initial.currency);
  const paid = (field: string, amount: Money<Currency> | undefined) => nonNegativeMoney(field, amount ?? none);
  const { demandGrowthPerYear = 0, efficiencyGainPerYear = 0, priceDeclinePerYear = 0, refreshes = [] } = inference;
  const yearly = onePlus(demandGrowthPerYear).times(onePlus(-priceDeclinePerYear)).div(onePlus(efficiencyGainPerYear));
  const grown = compounding(yearly);
  const declined = compounding(onePlus(-(training.priceDeclinePerYear ?? 0)));
  const again = (field: string, recurring: RecurringCost<Money<Currency>> | undefined, month: number) =>
    recurring && month > 0 && month < months && month % recurring.everyMonths === 0
      ? compoundedMoney(paid(field, recurring.cost), declined(month))
      : none;
  return Array.from({ length: months + 1 }, (_, month) => {
    const upFront = (field: string, amount: Money<Currency> | undefined) => (month ? none : paid(field, amount));
    const factor = refreshes
      .filter((refresh) => refresh.month <= month)
      .reduce((product, refresh) => product.times(refresh.unitCostFactor), grown(Math.max(0, month - 1)));
    const changes = refreshes
      .filter((refresh) => refresh.month === month)
      .map((refresh) => paid("refresh.cost", refresh.cost));
    return {
      initialTraining: upFront("training", training.initial),
      experiments: upFront("experiments", training.experiments),
      failedRuns: upFront("failedRuns", training.failedRuns),
      data: upFront("data", training.data),
      staff: month ? paid("staffPerMonth", training.staffPerMonth) : paid("staff", training.staff),
      retraining: again("retraining", training.retraining, month),
      fineTuning: again("fineTuning", training.fineTuning, month),
      inference: month ? compoundedMoney(paid("inference", inference.perMonth), factor) : none,
      hardwareRefresh: changes.reduce((total, change) => add<Currency>(total, change), none),
    };
  });
}

/** 1 + rate, exactly. */
export function onePlus(rate: number): Decimal {
  return new AmountDecimal(exactDecimal("rate", rate).plus(1));
}
