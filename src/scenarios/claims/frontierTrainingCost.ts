import { usd } from "../../cost/money/usd.js";
import { trainingRunCost } from "../../cost/training/trainingRunCost.js";
import { checkedClaim } from "./checkedClaim.js";
import type { CheckedClaim, ClaimFigure, ClaimInput } from "./claim.js";
import { gpt4Accelerators, gpt4Days } from "./gpt4RunInputs.js";
import { gpt4Cost } from "./gpt4TrainingRun.js";
import {
  a100OneYear2022,
  a100ThreeYears2022,
  h100OnDemand2025,
  h100OnDemand2026,
  h100Rent2024,
  h100Rent2026,
} from "./hourPriceInputs.js";
import { deepSeekHourPrice, deepSeekHours, gpt45FinalRun, llama405bHours } from "./trainingRunInputs.js";

/**
 * Checks the claim "Training a frontier model costs $50 to 200 million" against runs whose accelerator-hours are published.
 *
 * Model: accelerator-hours x price of an hour; see {@link trainingRunCost}.
 *
 * Assumes: the final run only. The claim holds for GPT-4 and Llama 3.1 405B at the rental prices of their time; it is too high for a
 * sparse model trained in eight bits and too low for the largest runs since.
 *
 * @returns the claim and its figures, with inputs and verdicts
 * @source given with each input
 * @example
 * ```ts
 * import { frontierTrainingCost } from "llm-economics/scenarios";
 *
 * frontierTrainingCost().figures[2]?.value; // => 107631600
 * ```
 */
export function frontierTrainingCost(): CheckedClaim {
  const run = (what: string, era: ClaimFigure["era"], hours: ClaimInput, hour: ClaimInput) => ({
    what,
    era,
    inputs: [hours, hour],
    value: trainingRunCost({
      run: { acceleratorHours: hours.value },
      basis: { kind: "rent", pricePerAcceleratorHour: usd(hour.value) },
    }).total.amount.toNumber(),
    proportionalTo: hour,
  });
  const gpt4 = (what: string, hour: ClaimInput) => ({
    what,
    era: "then" as const,
    inputs: [gpt4Accelerators, gpt4Days, hour],
    value: gpt4Cost({ kind: "rent", pricePerAcceleratorHour: usd(hour.value) }),
    proportionalTo: hour,
  });
  const claim = { says: "Training a frontier model costs $50 to 200 million", unit: "USD", low: 50e6, high: 200e6 };
  return checkedClaim(claim, [
    gpt4("GPT-4, three years reserved", a100ThreeYears2022),
    gpt4("GPT-4, one year reserved", a100OneYear2022),
    run("Llama 3.1 405B, rented from a specialist", "then", llama405bHours, h100Rent2024),
    run("Llama 3.1 405B, on demand from a hyperscaler", "then", llama405bHours, h100OnDemand2025),
    run("DeepSeek-V3, at its makers' price", "then", deepSeekHours, deepSeekHourPrice),
    run("Llama 3.1 405B, rented from a specialist", "today", llama405bHours, h100Rent2026),
    run("Llama 3.1 405B, on demand from a hyperscaler", "today", llama405bHours, h100OnDemand2026),
    { what: "GPT-4.5, as estimated by others", era: "today", inputs: [gpt45FinalRun], value: gpt45FinalRun.value },
  ]);
}
