import { type Evidence, manyGroups } from "../efficiency/evidenceSpread.js";
import type { ObservedRow } from "../measurements/observedRow.js";
import { ratesAt } from "./effects.js";
import { type FitOptions, fitRates } from "./fitRates.js";
import { cellsOf } from "./levels.js";
import { type Residual, rowResiduals } from "./residuals.js";

/** The residual of a held-out value, and the evidence that the fit had for its engine and machine. */
export interface HeldOutResidual extends Residual {
  readonly evidence: Evidence;
}

/** A hash of a name that is the same in every runtime (FNV-1a); used to assign names to folds. */
export function hashOf(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return hash >>> 8;
}

/** Residuals of held-out rows by k-fold cross-validation; all rows with the same name are held out together. */
export function crossValidate(
  rows: readonly ObservedRow[],
  nameOf: (row: ObservedRow) => string,
  folds: number,
  options: FitOptions,
): HeldOutResidual[] {
  const heldOut: HeldOutResidual[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (row: ObservedRow) => hashOf(`${nameOf(row)}/fold`) % folds === fold;
    const seen = rows.filter((row) => !inFold(row));
    if (seen.length === 0) continue;
    const effects = fitRates(seen, options);
    const evidenceOf = evidenceIn(seen);
    for (const row of rows.filter(inFold)) {
      const evidence = evidenceOf(row);
      const residuals = rowResiduals(row, ratesAt(row.key, effects, options.start, options.levels));
      for (const residual of residuals) heldOut.push({ ...residual, evidence });
    }
  }
  return heldOut;
}

/** Number of groups of rows for each pair of engine and generation. */
export function groupsByPair(rows: readonly ObservedRow[]): ReadonlyMap<string, number> {
  const groups = new Map<string, Set<string>>();
  for (const { key, group } of rows) {
    const { pair } = cellsOf(key);
    groups.set(pair, (groups.get(pair) ?? new Set()).add(group));
  }
  return new Map([...groups].map(([pair, names]) => [pair, names.size]));
}

/** Returns a function that tells how much evidence the seen rows hold for the engine and machine of another row. */
function evidenceIn(seen: readonly ObservedRow[]): (row: ObservedRow) => Evidence {
  const cells = seen.map(({ key }) => cellsOf(key));
  const groups = groupsByPair(seen);
  const engines = new Set(cells.map(({ engine }) => engine));
  const generations = new Set(cells.map(({ generation }) => generation));
  return ({ key }) => {
    const { pair, engine, generation } = cellsOf(key);
    const seenOfPair = groups.get(pair);
    if (seenOfPair !== undefined) return seenOfPair >= manyGroups ? "many" : "few";
    return engines.has(engine) ? "engine" : generations.has(generation) ? "machine" : "none";
  };
}
