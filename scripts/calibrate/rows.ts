import { readFileSync } from "node:fs";
import { cellsOf } from "../../src/calibration/levels.ts";
import type { Measurement } from "../../src/measurements/measurement.ts";
import { type ObservedRow, observedRow } from "../../src/measurements/observedRow.ts";
import { groupBy } from "../groupBy.ts";
import { namedParts } from "../namedParts.ts";

/** Bursts and disaggregated pools have equations of their own in `load`, so only steady modes are fitted. */
const isSteady = (mode: string) => mode !== "burst" && mode !== "disaggregated";

/** Rows used to fit the shipped profiles. */
export interface FittedRows {
  /** Rows with a plan and at least one fitted value. */
  readonly observed: readonly ObservedRow[];
  /** The same rows without the scheduler settings that their sources or published scripts state. */
  readonly withoutSettings: readonly ObservedRow[];
  /** Bursts of quality "ok", which are not fitted but determine intervals. */
  readonly bursts: readonly ObservedRow[];
  /** Number of rows of quality "ok", and of those with a caveat that stand in for them. */
  readonly good: number;
  /** Number of skipped rows by reason. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Fewest rows with a caveat that stand in for an engine on a generation; one or two say too little. */
const fewestDoubtfulRows = 5;

/** Name of an engine on a generation of accelerators. */
const pairOf = ({ key }: ObservedRow) => cellsOf(key).pair;

/**
 * Reads rows from measurement files and prepares their plans: those of quality "ok", and those with a caveat where at least
 * {@link fewestDoubtfulRows} of them, and no other rows, cover an engine on a generation: doubtful measurements of it still say more than those
 * of other machines.
 */
export function fittedRows(files: readonly string[]): FittedRows {
  const rows = files.flatMap((file): Measurement[] => JSON.parse(readFileSync(file, "utf8")));
  const skipped = new Map<string, number>();
  const observedOf = (wanted: string) =>
    rows
      .filter(({ quality, workload }) => quality === wanted && isSteady(workload.mode))
      .flatMap((row) => {
        const found = observedRow(row, namedParts);
        if ("reason" in found) skipped.set(found.reason, (skipped.get(found.reason) ?? 0) + 1);
        return "reason" in found ? [] : [found];
      });
  const good = observedOf("ok");
  const covered = new Set(good.map(pairOf));
  const doubtful = groupBy(observedOf("caveat"), pairOf);
  const standIns = [...doubtful].filter(([pair, group]) => !covered.has(pair) && group.length >= fewestDoubtfulRows);
  const used = [...good, ...standIns.flatMap(([, group]) => group)];
  const observed = used.filter(({ observations }) => observations.length > 0);
  const prepared = (row: Measurement): ObservedRow[] => {
    const found = observedRow(row, namedParts);
    return "reason" in found ? [] : [found];
  };
  return {
    observed,
    withoutSettings: observed.flatMap(({ row }) => prepared(withoutScheduler(row))),
    bursts: rows.filter(({ quality, workload }) => quality === "ok" && workload.mode === "burst").flatMap(prepared),
    good: used.length,
    skipped,
  };
}

/** A row without the settings of its scheduler, which most tables do not state. */
function withoutScheduler(row: Measurement): Measurement {
  if (!row.settings) return row;
  const { maxBatchedTokens, promptIntervalSteps, ...settings } = row.settings;
  return { ...row, settings };
}
