import { lifetimeCost } from "../../cost/lifetime/lifetimeCost.js";
import type { LifetimeCost } from "../../cost/lifetime/lifetimeResult.js";
import { multiply } from "../../cost/money/multiply.js";
import { usd } from "../../cost/money/usd.js";
import { daysPerYear, monthsPerYear } from "../../units/timeScale.js";
import { deepSeekServingDay } from "./spendInputs.js";
import { deepSeekHourPrice, deepSeekHours } from "./trainingRunInputs.js";

/** Lifetime cost of DeepSeek-V3: its final training run, and serving at the published daily cost without growth. */
export function deepSeekLife(months: number): LifetimeCost<"USD"> {
  return lifetimeCost({
    training: multiply(usd(deepSeekHourPrice.value), deepSeekHours.value),
    inference: multiply(usd(deepSeekServingDay.value), daysPerYear / monthsPerYear),
    months,
  });
}
