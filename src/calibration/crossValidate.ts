import { type Evidence, type LoadKind, manyGroups } from "../efficiency/evidenceSpread.js";
import { loadKindOf } from "../measurements/engineProfile.js";
import type { ObservedRow } from "../measurements/observedRow.js";
import { ratesAt } from "./effects.js";
import { type FitOptions, fitRates } from "./fitRates.js";
import { cellsOf } from "./levels.js";
import { type Residual, rowResiduals } from "./residuals.js";

/** The residual of a held-out value, and the evidence that the fit had for its engine and machine. */
export interface HeldOutResidual extends Residual {
  readonly evidence: Evidence;
  /** False if the fit saw the engine, but no row of it under the same kind of load. */
  readonly measuredLoad?: boolean | undefined;
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
      const seenOf = evidenceOf(row);
      const residuals = rowResiduals(row, ratesAt(row.key, effects, options.start, options.levels));
      for (const residual of residuals) heldOut.push({ ...residual, ...seenOf });
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

/** The kinds of load that rows of each engine have. */
export function loadsByEngine(rows: readonly ObservedRow[]): ReadonlyMap<string, ReadonlySet<LoadKind>> {
  const loads = new Map<string, Set<LoadKind>>();
  for (const row of rows) loads.set(row.key.family, (loads.get(row.key.family) ?? new Set()).add(loadKindOf(row)));
  return loads;
}

/** Returns a function that tells how much evidence the seen rows hold for the engine, machine and load of another row. */
function evidenceIn(
  seen: readonly ObservedRow[],
): (row: ObservedRow) => Pick<HeldOutResidual, "evidence" | "measuredLoad"> {
  const groups = groupsByPair(seen);
  const loads = loadsByEngine(seen);
  const generations = new Set(seen.map(({ key }) => cellsOf(key).generation));
  const evidenceOf = ({ key }: ObservedRow): Evidence => {
    const { pair, engine, generation } = cellsOf(key);
    const seenOfPair = groups.get(pair);
    if (seenOfPair !== undefined) return seenOfPair >= manyGroups ? "many" : "few";
    return loads.has(engine) ? "engine" : generations.has(generation) ? "machine" : "none";
  };
  return (row) => ({
    evidence: evidenceOf(row),
    measuredLoad: loads.get(row.key.family)?.has(loadKindOf(row)) !== false,
  });
}
