import type { EfficiencyRates, SpreadMetric } from "../efficiency/efficiencyProfile.js";
import { type FitOptions, fitChain, type Offsets, ratesOf } from "./fitChain.js";
import { linkNames } from "./hierarchy.js";
import type { ObservedRow } from "./observations.js";
import { spreadOfMetric } from "./predictedValue.js";
import { residualsOf } from "./rowResiduals.js";

/** What the fit of a held-out row had seen: its engine on its generation of machine, only one of them, or neither. */
export type Evidence = "pair" | "engine" | "machine" | "none";

/** The residual of one value that the fit had not seen. */
export interface HeldOutResidual {
  readonly row: ObservedRow;
  readonly sort: SpreadMetric;
  /** Logarithm of estimate over measurement. */
  readonly residual: number;
  readonly evidence: Evidence;
}

/** A whole number that spreads names evenly and is the same everywhere (FNV-1a). */
export function hashOf(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return hash >>> 8;
}

/** Residuals of rows that their fit had not seen: all rows with one name are left out together, in `folds` turns. */
export function crossValidate(
  rows: readonly ObservedRow[],
  nameOf: (row: ObservedRow) => string,
  folds: number,
  options: FitOptions,
): HeldOutResidual[] {
  const out: HeldOutResidual[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (row: ObservedRow) => hashOf(`${nameOf(row)}/fold`) % folds === fold;
    const seen = rows.filter((row) => !inFold(row));
    if (seen.length === 0) continue;
    const offsets = fitChain(seen, options);
    const evidenceOf = evidenceIn(seen);
    for (const row of rows.filter(inFold)) out.push(...residualsIn(row, offsets, options.start, evidenceOf(row)));
  }
  return out;
}

/** The residuals of a row under offsets. */
export function residualsIn(
  row: ObservedRow,
  offsets: Offsets,
  start: EfficiencyRates,
  evidence: Evidence,
): HeldOutResidual[] {
  const residuals = residualsOf(row, ratesOf(row.key, offsets, start));
  return row.observations.flatMap(({ metric }, at) => {
    const sort = spreadOfMetric[metric];
    return sort === undefined ? [] : [{ row, sort, residual: residuals[at] ?? 0, evidence }];
  });
}

function evidenceIn(seen: readonly ObservedRow[]): (row: ObservedRow) => Evidence {
  const known = new Set(seen.flatMap(({ key }) => Object.values(linkNames(key))));
  return ({ key }) => {
    const names = linkNames(key);
    if (known.has(names.pairs)) return "pair";
    return known.has(names.engines) ? "engine" : known.has(names.generations) ? "machine" : "none";
  };
}
