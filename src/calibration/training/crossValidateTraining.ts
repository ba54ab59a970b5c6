import { hashOf } from "../crossValidate.js";
import { fitTrainingRates, ratesUnder, type TrainingEffects, trainingResidual } from "./fitTrainingRates.js";
import type { ObservedTraining } from "./observedTraining.js";
import { effectKey, effectsAt } from "./trainingRatePriors.js";

/** The residual of a held-out row, and whether the fit had seen its framework and generation. */
export interface HeldOutTraining {
  readonly row: ObservedTraining;
  /** Natural logarithm of estimated over measured step time. */
  readonly residual: number;
  readonly evidence: "known" | "unknown";
}

/** Gauss-Newton rounds of a fit. */
const rounds = 6;

function isKnown({ place }: ObservedTraining, effects: TrainingEffects): boolean {
  return effectsAt(place, "compute16")
    .concat(effectsAt(place, "elementwiseFactor"))
    .every((effect) => effects.has(effectKey(effect)));
}

/** Residuals of held-out rows by k-fold cross-validation; all rows with the same name are held out together. */
export function crossValidateTraining(
  rows: readonly ObservedTraining[],
  nameOf: (row: ObservedTraining) => string,
  folds: number,
): HeldOutTraining[] {
  const heldOut: HeldOutTraining[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (row: ObservedTraining) => hashOf(`${nameOf(row)}/fold`) % folds === fold;
    const seen = rows.filter((row) => !inFold(row));
    if (seen.length === 0) continue;
    const effects = fitTrainingRates(seen, rounds);
    for (const row of rows.filter(inFold)) {
      const residual = trainingResidual(row, ratesUnder(effects, row.place));
      heldOut.push({ row, residual, evidence: isKnown(row, effects) ? "known" : "unknown" });
    }
  }
  return heldOut;
}
