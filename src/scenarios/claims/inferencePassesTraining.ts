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
  recentInputTokens,
  recentOutputTokens,
  tenMillionRequests,
  threeMillionRequests,
  twoMillionRequests,
} from "./demandInputs.js";
import { gpt4Accelerators, gpt4Days } from "./gpt4RunInputs.js";
import { gpt4Cost } from "./gpt4TrainingRun.js";
import { a100ThreeYears2022, h100DearestRent2026, h100Rent2026 } from "./hourPriceInputs.js";
import { deepSeekServingDay } from "./spendInputs.js";
import {
  gpt4InputPrice,
  gpt4OutputPrice,
  llama70bCheapestInputPrice,
  llama70bCheapestOutputPrice,
  llama70bInputPrice,
  llama70bOutputPrice,
} from "./tokenPriceInputs.js";
import { deepSeekHourPrice, deepSeekHours, llama70bHours } from "./trainingRunInputs.js";

const lengthsOf2023 = [conversationInputTokens, conversationOutputTokens] as const;
const lengthsOf2025 = [recentInputTokens, recentOutputTokens] as const;
const gpt4Prices = [gpt4InputPrice, gpt4OutputPrice] as const;
const llamaPrices = [llama70bInputPrice, llama70bOutputPrice] as const;
const cheapestLlamaPrices = [llama70bCheapestInputPrice, llama70bCheapestOutputPrice] as const;

/**
 * Checks the claim "Over the life of a model that serves millions of requests a day, inference spend passes training spend": returns the
 * month in which it does, if ever.
 *
 * Model: the first month at whose end the cumulative cost of requests x (prompt x price + output x price) exceeds the cost of the training
 * run; see {@link lifetimeCost}.
 *
 * Assumes: demand does not grow. Where no serving cost is published, list and market prices stand in for it, and overstate it. The verdict
 * depends on the number and length of requests; each figure states the requests per day at which its verdict would change.
 *
 * @returns the claim and its figures in months, with inputs and verdicts
 * @source given with each input
 * @example
 * ```ts
 * import { inferencePassesTraining } from "llm-economics/scenarios";
 *
 * inferencePassesTraining().figures.map((figure) => figure.value); // => ["never", 18, 6, 3, 21, "never", "never", "never"]
 * ```
 */
export function inferencePassesTraining(): CheckedClaim {
  const gpt4 = {
    training: gpt4Cost({ kind: "rent", pricePerAcceleratorHour: usd(a100ThreeYears2022.value) }),
    inputs: [gpt4Accelerators, gpt4Days, a100ThreeYears2022],
    prices: gpt4Prices,
  };
  const llamaAt = (hour: ClaimInput) => ({
    training: multiply(usd(hour.value), llama70bHours.value).amount.toNumber(),
    inputs: [llama70bHours, hour],
    prices: llamaPrices,
  });
  const llama = llamaAt(h100Rent2026);
  const cheapHost = { ...llama, prices: cheapestLlamaPrices };
  const dearRun = llamaAt(h100DearestRent2026);
  const claim = {
    says: "Inference passes training within the life of a model that serves millions of requests a day",
    unit: "months",
    low: 1,
    high: modelLife.value,
  };
  return checkedClaim(claim, [
    crossing("GPT-4 at list price, two million requests a day", "then", gpt4, twoMillionRequests, lengthsOf2023),
    crossing("GPT-4 at list price, three million a day", "then", gpt4, threeMillionRequests, lengthsOf2023),
    crossing("GPT-4 at list price, ten million a day", "then", gpt4, tenMillionRequests, lengthsOf2023),
    {
      what: "DeepSeek-V3 on its own fleet",
      era: "then",
      inputs: [deepSeekHours, deepSeekHourPrice, deepSeekServingDay, modelLife],
      value: deepSeekLife(modelLife.value).inferencePassesTraining,
    },
    crossing("Llama 70B at market price, ten million a day", "today", llama, tenMillionRequests, lengthsOf2025),
    crossing("the same with requests of the lengths of 2023", "today", llama, tenMillionRequests, lengthsOf2023),
    crossing("the same at the cheapest host", "today", cheapHost, tenMillionRequests, lengthsOf2025),
    crossing("the same, trained at the dearest specialist", "today", dearRun, tenMillionRequests, lengthsOf2025),
  ]);
}

/** Training cost and token prices of a model. */
interface Trained {
  readonly training: number;
  readonly inputs: readonly ClaimInput[];
  readonly prices: readonly [ClaimInput, ClaimInput];
}

function crossing(
  what: string,
  era: ClaimFigure["era"],
  { training, inputs: trained, prices: [input, output] }: Trained,
  requests: ClaimInput,
  [prompt, answer]: readonly [ClaimInput, ClaimInput],
): Omit<ClaimFigure, "verdict"> {
  const request = prompt.value * input.value + answer.value * output.value;
  const perMonth = divide(multiply(usd(request), (requests.value * daysPerYear) / monthsPerYear), million);
  const life = lifetimeCost({ training: usd(training), inference: perMonth, months: modelLife.value });
  const inferenceSpend = (request / million) * daysPerYear * (modelLife.value / monthsPerYear);
  return {
    what,
    era,
    inputs: [...trained, requests, prompt, answer, input, output, modelLife],
    value: life.inferencePassesTraining,
    turnsAt: { input: requests.name, value: training / inferenceSpend, unit: requests.unit },
  };
}
