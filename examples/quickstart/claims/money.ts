import { lifetimeCost, moneyRatio, usd } from "llm-economics/cost";
import { held, type NumberedClaim } from "./numberedClaim.ts";

const trainingRun = usd(10_000_000);
const monthOfInference = 500_000;

function life(demand: number) {
  return lifetimeCost({ training: trainingRun, inference: usd(monthOfInference * demand), months: 12 });
}

/** Returns the article's claims on how training and inference cost scale, checked by doubling demand. */
export function moneyClaims(): readonly NumberedClaim[] {
  const before = life(1);
  const after = life(2);
  return [
    // Both hold by construction of the cost model; they illustrate it rather than test it.
    held("C1", { says: "Training is paid once", unit: "times at doubled demand", low: 1, high: 1 }, [
      { what: "training spend of a life", value: moneyRatio(after.training, before.training).toNumber() },
    ]),
    held("C1", { says: "Inference grows with requests", unit: "times at doubled demand", low: 2, high: 2 }, [
      { what: "inference spend of a life", value: moneyRatio(after.inference, before.inference).toNumber() },
    ]),
  ];
}
