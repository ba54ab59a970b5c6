import { lifetimeCost } from "../../cost/lifetime/lifetimeCost.js";
import { multiply } from "../../cost/money/multiply.js";
import { usd } from "../../cost/money/usd.js";
import { hoursPerMonth, monthsPerYear } from "../../units/timeScale.js";
import { checkedClaim } from "./checkedClaim.js";
import type { CheckedClaim, ClaimFigure, ClaimInput } from "./claim.js";
import { deepSeekLife } from "./deepSeekLife.js";
import { oneServer } from "./demandInputs.js";
import { h100Rent2024, h100Rent2026 } from "./hourPriceInputs.js";
import { deepSeekServingDay } from "./spendInputs.js";
import { deepSeekHourPrice, deepSeekHours, llama70bHours } from "./trainingRunInputs.js";

/**
 * "Inference only needs an order of magnitude less than training and serving": how many times dearer a year with training is.
 *
 * Model: (training + a year of inference) / a year of inference.
 *
 * Assumes: a company with one eight-accelerator server of its own demand, rented all year; and, against it, a fleet for the public, where
 * serving dominates and the claim does not hold.
 *
 * @returns the claim and its figures as ratios, with inputs and verdict
 * @source the inputs' own
 * @example
 * ```ts
 * import { inferenceOnlySaving } from "llm-economics/scenarios";
 *
 * inferenceOnlySaving().figures.map((figure) => figure.verdict); // => ["within", "within", "below"]
 * ```
 */
export function inferenceOnlySaving(): CheckedClaim {
  const llama = (era: ClaimFigure["era"], hour: ClaimInput) => {
    const { total, inference } = lifetimeCost({
      training: multiply(usd(hour.value), llama70bHours.value),
      inference: multiply(usd(hour.value), oneServer.value * hoursPerMonth),
      months: monthsPerYear,
    });
    const value = total.amount.div(inference.amount).toNumber();
    return {
      what: "Llama 3.1 70B, one server of eight H100 for a year",
      era,
      inputs: [llama70bHours, oneServer, hour],
      value,
    };
  };
  const deepSeek = deepSeekLife(monthsPerYear);
  const claim = { says: "Inference only needs an order of magnitude less", unit: "ratio", low: 10 };
  return checkedClaim(claim, [
    llama("then", h100Rent2024),
    llama("today", h100Rent2026),
    {
      what: "DeepSeek-V3, served to the public for a year",
      era: "today",
      inputs: [deepSeekHours, deepSeekHourPrice, deepSeekServingDay],
      value: deepSeek.total.amount.div(deepSeek.inference.amount).toNumber(),
    },
  ]);
}
