import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { largestQuantity, nonNegative, positive, whole, within } from "../../units/check.js";
import { checkEach } from "../../units/checkShape.js";
import type { InferenceBills, InferenceSpend, LifetimeOptions, TrainingSpend } from "./lifetimeOptions.js";
import { longestLifeMonths } from "./longestLifeMonths.js";

/** Checks a yearly growth rate (above -1) or, with sign -1, a yearly decline (below 1). */
function yearlyRate(field: string, rate = 0, sign: 1 | -1 = 1): void {
  if (typeof rate === "number" && rate * sign > -1 && rate * sign <= largestQuantity) return;
  throw new InvalidQuantityError(field, rate, sign > 0 ? "above -1" : "below 1", "Write 50 % as 0.5.");
}

/** Checks the months and rates of lifetime options. The caller has checked that the parts are objects, and checks the amounts. */
export function checkLifetime<Amount>(
  options: LifetimeOptions<Amount>,
  training: TrainingSpend<Amount>,
  inference: InferenceSpend<Amount> | InferenceBills<Amount>,
): void {
  within("months", whole("months", options.months), 1, longestLifeMonths);
  nonNegative("discountRatePerYear", options.discountRatePerYear ?? 0);
  if (training.retraining) whole("retraining.everyMonths", training.retraining.everyMonths);
  if (training.fineTuning) whole("fineTuning.everyMonths", training.fineTuning.everyMonths);
  yearlyRate("training.priceDeclinePerYear", training.priceDeclinePerYear, -1);
  if ("bills" in inference) {
    if (checkEach("inference.bills", inference.bills).length === options.months) return;
    throw new InvalidQuantityError("inference.bills", inference.bills.length, `${options.months} bills`);
  }
  yearlyRate("demandGrowthPerYear", inference.demandGrowthPerYear);
  yearlyRate("efficiencyGainPerYear", inference.efficiencyGainPerYear);
  yearlyRate("inference.priceDeclinePerYear", inference.priceDeclinePerYear, -1);
  for (const refresh of checkEach("inference.refreshes", inference.refreshes ?? [])) {
    within("refresh.month", whole("refresh.month", refresh.month), 1, options.months);
    positive("refresh.unitCostFactor", refresh.unitCostFactor);
  }
}
