import { fitTrainingRates, ratesUnder, type TrainingEffects, trainingResidual } from "./fitTrainingRates.js";
import type { ObservedTraining } from "./observedTraining.js";
import { effectKey, effectsAt } from "./trainingRatePriors.js";

/** The residual of a row that its fit had not seen, and whether the fit had seen its framework and its generation. */
export interface HeldOutTraining {
  readonly row: ObservedTraining;
  /** Natural logarithm of predicted over measured step time. */
  readonly residual: number;
  readonly evidence: "known" | "unknown";
}

/** Rounds of a fit. */
const rounds = 6;

/** A whole number that spreads names evenly and is the same everywhere (FNV-1a). */
function hashOf(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return hash >>> 8;
}

function isKnown({ place }: ObservedTraining, effects: TrainingEffects): boolean {
  return effectsAt(place, "compute16")
    .concat(effectsAt(place, "elementwiseFactor"))
    .every((effect) => effects.has(effectKey(effect)));
}

/** Residuals of rows that their fit had not seen: all rows with one name are left out together, in `folds` turns. */
export function crossValidateTraining(
  rows: readonly ObservedTraining[],
  nameOf: (row: ObservedTraining) => string,
  folds: number,
): HeldOutTraining[] {
  const out: HeldOutTraining[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (row: ObservedTraining) => hashOf(`${nameOf(row)}/fold`) % folds === fold;
    const seen = rows.filter((row) => !inFold(row));
    if (seen.length === 0) continue;
    const effects = fitTrainingRates(seen, rounds);
    for (const row of rows.filter(inFold)) {
      const residual = trainingResidual(row, ratesUnder(effects, row.place));
      out.push({ row, residual, evidence: isKnown(row, effects) ? "known" : "unknown" });
    }
  }
  return out;
}
