import { hoursPerYear, monthsPerYear } from "../../units/timeScale.js";
import { checkedClaim } from "./checkedClaim.js";
import type { CheckedClaim } from "./claim.js";
import { deepSeekLife } from "./deepSeekLife.js";
import { oneServer } from "./demandInputs.js";
import { deepSeekServingDay } from "./spendInputs.js";
import { deepSeekHourPrice, deepSeekHours, llama70bHours, llama405bAccelerators } from "./trainingRunInputs.js";

/**
 * Checks the claim "Inference only needs an order of magnitude less [hardware] than training and serving".
 *
 * Model: (accelerator-hours of the run + a year of the serving accelerators) / that year, where both are of one kind and their price
 * cancels; accelerators of the run over those that serve; and published costs where available.
 *
 * Assumes: a company that serves its own demand on one eight-accelerator server, rented all year; for contrast, a public service, where
 * serving dominates and the claim does not hold. The verdict depends on the number of serving accelerators.
 *
 * @returns the claim and its figures as ratios, with inputs and verdicts
 * @source given with each input
 * @example
 * ```ts
 * import { inferenceOnlySaving } from "llm-economics/scenarios";
 *
 * inferenceOnlySaving().figures.map((figure) => figure.verdict); // => ["within", "within", "below"]
 * ```
 */
export function inferenceOnlySaving(): CheckedClaim {
  const least = 10;
  const servingHours = oneServer.value * hoursPerYear;
  const deepSeek = deepSeekLife(monthsPerYear);
  const claim = { says: "Inference only needs an order of magnitude less", unit: "ratio", low: least };
  return checkedClaim(claim, [
    {
      what: "Llama 3.1 70B, hours with the run over a year of one server of eight H100",
      era: "then",
      inputs: [llama70bHours, oneServer],
      value: (llama70bHours.value + servingHours) / servingHours,
      turnsAt: {
        input: oneServer.name,
        value: llama70bHours.value / ((least - 1) * hoursPerYear),
        unit: oneServer.unit,
      },
    },
    {
      what: "Llama 3.1 405B, accelerators of the run over one server of eight H100",
      era: "then",
      inputs: [llama405bAccelerators, oneServer],
      value: llama405bAccelerators.value / oneServer.value,
      turnsAt: { input: oneServer.name, value: llama405bAccelerators.value / least, unit: oneServer.unit },
    },
    {
      what: "DeepSeek-V3, cost with the run over a year of serving the public",
      era: "then",
      inputs: [deepSeekHours, deepSeekHourPrice, deepSeekServingDay],
      value: deepSeek.total.amount.div(deepSeek.inference.amount).toNumber(),
    },
  ]);
}
