import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole, within } from "../../units/check.js";
import type { InferenceBills, InferenceSpend, LifetimeOptions, TrainingSpend } from "./lifetimeOptions.js";

const longestLifeMonths = 1_200;

function growth(field: string, rate = 0): void {
  if (!(rate > -1 && rate < Infinity))
    throw new InvalidQuantityError(field, rate, "a rate above -1", "Write 50 % as 0.5.");
}

function decline(field: string, rate = 0): void {
  if (!(rate > -Infinity && rate < 1))
    throw new InvalidQuantityError(field, rate, "a rate below 1", "Write 50 % as 0.5.");
}

/** Checks the months and rates of a life; amounts are the caller's to check. */
export function checkLifetime<Amount>(
  options: LifetimeOptions<Amount>,
  training: TrainingSpend<Amount>,
  inference: InferenceSpend<Amount> | InferenceBills<Amount>,
): void {
  within("months", whole("months", options.months), 1, longestLifeMonths);
  nonNegative("discountRatePerYear", options.discountRatePerYear ?? 0);
  if (training.retraining) whole("retraining.everyMonths", training.retraining.everyMonths);
  if (training.fineTuning) whole("fineTuning.everyMonths", training.fineTuning.everyMonths);
  decline("training.priceDeclinePerYear", training.priceDeclinePerYear);
  if ("bills" in inference) {
    if (inference.bills.length === options.months) return;
    throw new InvalidQuantityError("inference.bills", inference.bills.length, `${options.months} bills, one a month`);
  }
  growth("demandGrowthPerYear", inference.demandGrowthPerYear);
  growth("efficiencyGainPerYear", inference.efficiencyGainPerYear);
  decline("inference.priceDeclinePerYear", inference.priceDeclinePerYear);
  for (const refresh of inference.refreshes ?? []) {
    within("refresh.month", whole("refresh.month", refresh.month), 1, options.months, "Leave out what comes later.");
    positive("refresh.unitCostFactor", refresh.unitCostFactor);
  }
}
