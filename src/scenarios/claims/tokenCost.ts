import { divide } from "../../cost/money/divide.js";
import { multiply } from "../../cost/money/multiply.js";
import { usd } from "../../cost/money/usd.js";
import { tokensPerMillion, tokensPerThousand } from "../../units/scale.js";
import { secondsPerHour } from "../../units/timeScale.js";
import { checkedClaim, type UnjudgedFigure } from "./checkedClaim.js";
import type { CheckedClaim, ClaimFigure, ClaimInput } from "./claim.js";
import {
  a100Large2024,
  b200OnDemand2026,
  h100OnDemand2026,
  h100Rent2026,
  inferentia2OnDemand2026,
} from "./hourPriceInputs.js";
import {
  a100Llama2Rate,
  b200Llama33Rate,
  deepSeekOutputRate,
  h100Llama33Rate,
  inferentia2Llama2Rate,
} from "./servingRateInputs.js";
import {
  gpt4InputPrice,
  gpt4OutputPrice,
  gpt35OutputPrice,
  gpt55OutputPrice,
  llama70bCheapestOutputPrice,
  llama70bDearestOutputPrice,
  llama70bOutputPrice,
} from "./tokenPriceInputs.js";
import { deepSeekHourPrice } from "./trainingRunInputs.js";

type Era = ClaimFigure["era"];

/**
 * Checks the claim "A thousand tokens cost $0.002 to $0.06, by model size and chip" against list prices, and against measured throughput
 * at rental prices.
 *
 * Model: list price of a million tokens / 1,000; or accelerators x price of an hour / 3,600 / generated tokens per second x 1,000.
 *
 * Assumes: servers are busy all day, which gives the lowest cost; at a utilization of one third, tokens cost three times as much. Prompts
 * are not charged separately. The claim matches the list prices of 2023. Batched serving on today's accelerators costs a tenth of its
 * lower end, and serving one request at a time costs far more than its upper end.
 *
 * @returns the claim and its figures, with inputs and verdicts
 * @source given with each input
 * @example
 * ```ts
 * import { tokenCost } from "llm-economics/scenarios";
 *
 * const [cheapest, , dearest] = tokenCost().figures;
 * cheapest?.value; // => 0.002
 * dearest?.value; // => 0.06
 * ```
 */
export function tokenCost(): CheckedClaim {
  const claim = { says: "A thousand tokens cost $0.002 to $0.06", unit: "USD", low: 0.002, high: 0.06 };
  return checkedClaim(claim, [
    listed("gpt-3.5-turbo, output, list price", "then", gpt35OutputPrice),
    listed("gpt-4, input, list price", "then", gpt4InputPrice),
    listed("gpt-4, output, list price", "then", gpt4OutputPrice),
    served("Llama 2 70B on four A100, batched", "then", 4, a100Large2024, a100Llama2Rate),
    served(
      "Llama 2 70B on twelve Inferentia2, one request at a time",
      "today",
      12,
      inferentia2OnDemand2026,
      inferentia2Llama2Rate,
    ),
    served("Llama 3.3 70B on two H100 of a specialist, batched", "today", 2, h100Rent2026, h100Llama33Rate),
    served("Llama 3.3 70B on two H100 of a hyperscaler, batched", "today", 2, h100OnDemand2026, h100Llama33Rate),
    served("Llama 3.3 70B on one B200 in four bits, batched", "today", 1, b200OnDemand2026, b200Llama33Rate),
    served("DeepSeek-V3 on eight H800 of its own fleet", "then", 8, deepSeekHourPrice, deepSeekOutputRate),
    listed("Llama 3.3 70B, output, cheapest of 12 offers", "today", llama70bCheapestOutputPrice),
    listed("Llama 3.3 70B, output, median of the market", "today", llama70bOutputPrice),
    listed("Llama 3.3 70B, output, dearest of 12 offers", "today", llama70bDearestOutputPrice),
    listed("gpt-5.5, output, list price", "today", gpt55OutputPrice),
  ]);
}

function listed(what: string, era: Era, price: ClaimInput): UnjudgedFigure {
  return {
    what,
    era,
    inputs: [price],
    value: divide(usd(price.value), tokensPerMillion / tokensPerThousand).amount.toNumber(),
    proportionalTo: price,
  };
}

function served(what: string, era: Era, accelerators: number, hour: ClaimInput, rate: ClaimInput): UnjudgedFigure {
  return {
    what,
    era,
    inputs: [
      { name: "accelerators", value: accelerators, unit: "count", on: rate.on, source: rate.source },
      hour,
      rate,
    ],
    value: divide(
      multiply(usd(hour.value), accelerators * tokensPerThousand),
      rate.value * secondsPerHour,
    ).amount.toNumber(),
    proportionalTo: hour,
  };
}
