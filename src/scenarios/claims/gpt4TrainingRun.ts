import { usd } from "../../cost/money/usd.js";
import { type TrainingCostBasis, trainingRunCost } from "../../cost/training/trainingRunCost.js";
import { hoursPerDay } from "../../units/timeScale.js";
import { checkedClaim } from "./checkedClaim.js";
import type { CheckedClaim, ClaimFigure, ClaimInput } from "./claim.js";
import { gpt4OwnedHour } from "./gpt4OwnedHour.js";
import {
  gpt4Accelerators,
  gpt4Days,
  gpt4Effectiveness,
  gpt4Electricity,
  gpt4HardwareAge,
  gpt4PurchasePrice,
  gpt4ServerPower,
  networkShare,
  obsolescence,
  trainingLoad,
} from "./gpt4RunInputs.js";
import {
  a100OnDemand2022,
  a100OnDemand2026,
  a100OneYear2022,
  a100Rent2026,
  a100ThreeYears2022,
} from "./hourPriceInputs.js";

/**
 * Checks the claim "A GPT-4-class run took some 25,000 A100 for 90 to 100 days and over $100 million" on four cost bases, which explain
 * the range of published figures.
 *
 * Model: accelerators x days x 24 x price of an hour, or the purchase price of the cluster; see {@link trainingRunCost}.
 *
 * Assumes: one run of 95 days. Staff, experiments and failed runs are not included.
 *
 * @returns the claim and a figure for each basis, with inputs and verdicts
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024: $40.7M amortised, $78.6M at cloud prices, $778M to buy
 * @example
 * ```ts
 * import { gpt4TrainingRun } from "llm-economics/scenarios";
 *
 * gpt4TrainingRun().figures.map((figure) => figure.verdict); // => ["below", "below", "within", "within", "within", "within", "below"]
 * ```
 */
export function gpt4TrainingRun(): CheckedClaim {
  const price = (basis: TrainingCostBasis<"USD">) => gpt4Cost(basis);
  const rented = (what: string, era: ClaimFigure["era"], hour: ClaimInput) => ({
    what,
    era,
    inputs: [gpt4Accelerators, gpt4Days, hour],
    value: price({ kind: "rent", pricePerAcceleratorHour: usd(hour.value) }),
    proportionalTo: hour,
  });
  const owned = [gpt4PurchasePrice, gpt4HardwareAge, obsolescence, networkShare];
  const energy = [gpt4ServerPower, trainingLoad, gpt4Effectiveness, gpt4Electricity];
  return checkedClaim({ says: "A GPT-4-class run costs over $100 million", unit: "USD", low: 100e6 }, [
    {
      what: "owned: the value that the run uses up, and electricity",
      era: "then",
      inputs: [gpt4Accelerators, gpt4Days, ...owned, ...energy],
      value: price({ kind: "owned", hour: gpt4OwnedHour() }),
    },
    rented("rented, three years reserved", "then", a100ThreeYears2022),
    rented("rented, one year reserved", "then", a100OneYear2022),
    rented("rented on demand", "then", a100OnDemand2022),
    {
      what: "bought outright",
      era: "then",
      inputs: [gpt4Accelerators, gpt4PurchasePrice, networkShare],
      value: price({
        kind: "acquisition",
        accelerators: gpt4Accelerators.value,
        purchasePerAccelerator: usd(gpt4PurchasePrice.value),
        networkShare: networkShare.value,
      }),
    },
    rented("rented on demand", "today", a100OnDemand2026),
    rented("rented on demand from a specialist", "today", a100Rent2026),
  ]);
}

/** Cost of the training run of GPT-4 on a given basis, in dollars. */
export function gpt4Cost(basis: TrainingCostBasis<"USD">): number {
  const hours = gpt4Accelerators.value * gpt4Days.value * hoursPerDay;
  return trainingRunCost({ run: { acceleratorHours: hours }, basis }).total.amount.toNumber();
}
