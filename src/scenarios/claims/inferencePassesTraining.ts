import { lifetimeCost } from "../../cost/lifetime/lifetimeCost.js";
import { divide } from "../../cost/money/divide.js";
import { multiply } from "../../cost/money/multiply.js";
import { usd } from "../../cost/money/usd.js";
import { million } from "../../units/scale.js";
import { daysPerYear, monthsPerYear } from "../../units/timeScale.js";
import { checkedClaim } from "./checkedClaim.js";
import type { CheckedClaim, ClaimFigure, ClaimInput } from "./claim.js";
import { deepSeekLife } from "./deepSeekLife.js";
import {
  conversationInputTokens,
  conversationOutputTokens,
  modelLife,
  oneMillionRequests,
  tenMillionRequests,
} from "./demandInputs.js";
import { gpt4Accelerators, gpt4Days } from "./gpt4RunInputs.js";
import { gpt4Cost } from "./gpt4TrainingRun.js";
import { a100Reserved2024, h100Rent2026 } from "./hourPriceInputs.js";
import { deepSeekServingDay } from "./spendInputs.js";
import { gpt4InputPrice, gpt4OutputPrice, llama70bInputPrice, llama70bOutputPrice } from "./tokenPriceInputs.js";
import { deepSeekHourPrice, deepSeekHours, llama70bHours } from "./trainingRunInputs.js";

const gpt4Prices = [gpt4InputPrice, gpt4OutputPrice] as const;
const llamaPrices = [llama70bInputPrice, llama70bOutputPrice] as const;

/**
 * "Over the life of a model that serves millions of requests a day, inference spend passes training spend": in which month, if ever.
 *
 * Model: the first month by whose end requests x (prompt x price + answer x price) have cost more than the run; see {@link lifetimeCost}.
 *
 * Assumes: demand without growth, tokens at list or market price, which is more than they cost to make. What is claimed holds for GPT-4
 * at ten million requests a day and for DeepSeek's own fleet; not for a million a day, nor at today's price of open models.
 *
 * @returns the claim and its figures in months, with inputs and verdict
 * @source the inputs' own
 * @example
 * ```ts
 * import { inferencePassesTraining } from "llm-economics/scenarios";
 *
 * inferencePassesTraining().figures.map((figure) => figure.value); // => ["never", 6, 3, "never"]
 * ```
 */
export function inferencePassesTraining(): CheckedClaim {
  const gpt4 = gpt4Cost({ kind: "rent", pricePerAcceleratorHour: usd(a100Reserved2024.value) });
  const gpt4Inputs = [gpt4Accelerators, gpt4Days, a100Reserved2024];
  const llama = multiply(usd(h100Rent2026.value), llama70bHours.value).amount.toNumber();
  const claim = {
    says: "Inference passes training within the life of a model that serves millions of requests a day",
    unit: "months",
    low: 1,
    high: modelLife.value,
  };
  return checkedClaim(claim, [
    crossing("GPT-4 at list price, a million requests a day", "then", gpt4, gpt4Inputs, oneMillionRequests, gpt4Prices),
    crossing("GPT-4 at list price, ten million a day", "then", gpt4, gpt4Inputs, tenMillionRequests, gpt4Prices),
    {
      what: "DeepSeek-V3 on its own fleet",
      era: "today",
      inputs: [deepSeekHours, deepSeekHourPrice, deepSeekServingDay, modelLife],
      value: deepSeekLife(modelLife.value).inferencePassesTraining,
    },
    crossing(
      "Llama 70B at market price, ten million a day",
      "today",
      llama,
      [llama70bHours, h100Rent2026],
      tenMillionRequests,
      llamaPrices,
    ),
  ]);
}

function crossing(
  what: string,
  era: ClaimFigure["era"],
  training: number,
  trainingInputs: readonly ClaimInput[],
  requests: ClaimInput,
  [input, output]: readonly [ClaimInput, ClaimInput],
): Omit<ClaimFigure, "verdict"> {
  const request = conversationInputTokens.value * input.value + conversationOutputTokens.value * output.value;
  const perMonth = divide(multiply(usd(request), (requests.value * daysPerYear) / monthsPerYear), million);
  const life = lifetimeCost({ training: usd(training), inference: perMonth, months: modelLife.value });
  const inputs = [
    ...trainingInputs,
    requests,
    conversationInputTokens,
    conversationOutputTokens,
    input,
    output,
    modelLife,
  ];
  return { what, era, inputs, value: life.inferencePassesTraining };
}
