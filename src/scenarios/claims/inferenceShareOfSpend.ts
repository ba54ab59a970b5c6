import { add } from "../../cost/money/add.js";
import { moneyRatio } from "../../cost/money/moneyRatio.js";
import { usd } from "../../cost/money/usd.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { checkedClaim } from "./checkedClaim.js";
import type { CheckedClaim } from "./claim.js";
import { deepSeekLife } from "./deepSeekLife.js";
import { yearOfServing } from "./demandInputs.js";
import {
  deepSeekServingDay,
  forecastInferenceShare,
  googleInferenceShare,
  openAiInferenceCompute,
  openAiResearchCompute,
} from "./spendInputs.js";
import { deepSeekHourPrice, deepSeekHours } from "./trainingRunInputs.js";

/**
 * Checks the claim "Inference is 60 to 90 % of compute spend; Google reported about 70 %" against published spending.
 *
 * Model: inference / (inference + training), over a year.
 *
 * Assumes: figures as published. The claim holds for companies that serve one model for a long time. A laboratory that keeps training new
 * models lies far below it, and Google's published figure is 60 % of energy, not 70 % of spending.
 *
 * @returns the claim and its figures, with inputs and verdicts
 * @source given with each input
 * @example
 * ```ts
 * import { inferenceShareOfSpend } from "llm-economics/scenarios";
 *
 * inferenceShareOfSpend().figures.map((figure) => figure.verdict); // => ["within", "below", "within", "within"]
 * ```
 */
export function inferenceShareOfSpend(): CheckedClaim {
  const research = usd(openAiResearchCompute.value);
  const serving = usd(openAiInferenceCompute.value);
  const claim = { says: "Inference is 60 to 90 % of compute spend", unit: "ratio", low: 0.6, high: 0.9 };
  const deepSeek = deepSeekLife(monthsPerYear);
  const daysOfTraining = deepSeek.training.amount.div(deepSeekServingDay.value).toNumber();
  return checkedClaim(claim, [
    {
      what: "Google, share of machine-learning energy",
      era: "then",
      inputs: [googleInferenceShare],
      value: googleInferenceShare.value,
    },
    {
      what: "OpenAI, compute of 2024, research included",
      era: "then",
      inputs: [openAiResearchCompute, openAiInferenceCompute],
      value: moneyRatio(serving, add(research, serving)).toNumber(),
    },
    {
      what: "DeepSeek-V3, final run and a year of serving",
      era: "then",
      inputs: [deepSeekHours, deepSeekHourPrice, deepSeekServingDay, yearOfServing],
      value: deepSeek.inferenceShare,
      turnsAt: {
        input: yearOfServing.name,
        value: (daysOfTraining * claim.high) / (1 - claim.high),
        unit: yearOfServing.unit,
      },
    },
    {
      what: "all AI compute of 2026, as forecast",
      era: "today",
      inputs: [forecastInferenceShare],
      value: forecastInferenceShare.value,
    },
  ]);
}
