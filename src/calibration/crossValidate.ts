import type { EfficiencyRates } from "../efficiency/efficiencyProfile.js";
import { type Evidence, manyGroups } from "../efficiency/evidenceSpread.js";
import type { LoadKind } from "../efficiency/loadKind.js";
import { loadKindOf } from "../measurements/engineProfile.js";
import type { ObservedRow } from "../measurements/observedRow.js";
import { type Effects, ratesAt } from "./effects.js";
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

/** A fit to all rows except those of one fold. */
export interface FoldFit {
  readonly effects: Effects;
  /** Tells whether rows of this name were held out. */
  readonly holdsOut: (name: string) => boolean;
  /** The evidence that the fit had for a row. */
  readonly evidenceOf: (row: ObservedRow) => Pick<HeldOutResidual, "evidence" | "measuredLoad">;
}

/** Fits k times, each time without one fold; all rows with the same name are held out together. */
export function foldFits(
  rows: readonly ObservedRow[],
  nameOf: (row: ObservedRow) => string,
  folds: number,
  options: FitOptions,
): FoldFit[] {
  return Array.from({ length: folds }, (_, fold): FoldFit[] => {
    const holdsOut = (name: string) => hashOf(`${name}/fold`) % folds === fold;
    const seen = rows.filter((row) => !holdsOut(nameOf(row)));
    return seen.length === 0 ? [] : [{ effects: fitRates(seen, options), holdsOut, evidenceOf: evidenceIn(seen) }];
  }).flat();
}

/** Residuals of rows, each by the fit that held it out. The rows need not be those of the fits. */
export function heldOutResiduals(
  fits: readonly FoldFit[],
  rows: readonly ObservedRow[],
  nameOf: (row: ObservedRow) => string,
  { start, levels }: FitOptions,
  residualsOf: (row: ObservedRow, rates: EfficiencyRates) => readonly Residual[] = rowResiduals,
): HeldOutResidual[] {
  return fits.flatMap(({ effects, holdsOut, evidenceOf }) =>
    rows
      .filter((row) => holdsOut(nameOf(row)))
      .flatMap((row) => {
        const evidence = evidenceOf(row);
        const residuals = residualsOf(row, ratesAt(row.key, effects, start, levels));
        return residuals.map((residual) => ({ ...residual, ...evidence }));
      }),
  );
}

/** Residuals of held-out rows by k-fold cross-validation; all rows with the same name are held out together. */
export function crossValidate(
  rows: readonly ObservedRow[],
  nameOf: (row: ObservedRow) => string,
  folds: number,
  options: FitOptions,
): HeldOutResidual[] {
  return heldOutResiduals(foldFits(rows, nameOf, folds, options), rows, nameOf, options);
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
