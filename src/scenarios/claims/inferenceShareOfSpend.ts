import { add } from "../../cost/money/add.js";
import { moneyRatio } from "../../cost/money/moneyRatio.js";
import { usd } from "../../cost/money/usd.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { checkedClaim } from "./checkedClaim.js";
import type { CheckedClaim } from "./claim.js";
import { deepSeekLife } from "./deepSeekLife.js";
import {
  deepSeekServingDay,
  forecastInferenceShare,
  googleInferenceShare,
  openAiInferenceCompute,
  openAiResearchCompute,
} from "./spendInputs.js";
import { deepSeekHourPrice, deepSeekHours } from "./trainingRunInputs.js";

/**
 * "Inference is 60 to 90 % of compute spend; Google reported about 70 %", from published spending.
 *
 * Model: inference / (inference + training), over a year.
 *
 * Assumes: as published. What is claimed holds for companies that serve one model for long; a laboratory that keeps training the next
 * one lies far below it, and what Google published is three fifths of energy, not 70 % of money.
 *
 * @returns the claim and its figures, with inputs and verdict
 * @source the inputs' own
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
      inputs: [deepSeekHours, deepSeekHourPrice, deepSeekServingDay],
      value: deepSeekLife(monthsPerYear).inferenceShare,
    },
    {
      what: "all AI compute of 2026, as forecast",
      era: "today",
      inputs: [forecastInferenceShare],
      value: forecastInferenceShare.value,
    },
  ]);
}
