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
  /** Number of rows of quality "ok", whether they have a plan or not, and of those with a caveat that stand in for them. */
  readonly good: number;
  /** Number of rows of quality "ok" without a plan, by reason. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Fewest rows with a caveat that stand in for an engine on a generation; one or two say too little. */
const fewestDoubtfulRows = 5;

/** Name of an engine on a generation of accelerators. */
const pairOf = ({ key }: ObservedRow) => cellsOf(key).pair;

/** Prepares the plan of a row, or counts the reason why it has none. */
function prepared(row: Measurement, skipped = new Map<string, number>()): ObservedRow[] {
  const found = observedRow(row, namedParts);
  if (!("reason" in found)) return [found];
  skipped.set(found.reason, (skipped.get(found.reason) ?? 0) + 1);
  return [];
}

/**
 * Reads rows from measurement files and prepares their plans. Rows of quality "ok" are fitted. Where none of them covers an engine on a
 * generation, at least {@link fewestDoubtfulRows} rows with a caveat stand in for them, because doubtful measurements of this engine on this
 * machine still say more than good ones of others.
 */
export function fittedRows(files: readonly string[]): FittedRows {
  const rows = files.flatMap((file): Measurement[] => JSON.parse(readFileSync(file, "utf8")));
  const skipped = new Map<string, number>();
  const steady = (wanted: string) =>
    rows.filter(({ quality, workload }) => quality === wanted && isSteady(workload.mode));
  const good = steady("ok");
  const planned = good.flatMap((row) => prepared(row, skipped));
  const covered = new Set(planned.map(pairOf));
  const doubtful = groupBy(
    steady("caveat").flatMap((row) => prepared(row)),
    pairOf,
  );
  const standIns = [...doubtful].flatMap(([pair, group]) =>
    covered.has(pair) || group.length < fewestDoubtfulRows ? [] : group,
  );
  const observed = [...planned, ...standIns].filter(({ observations }) => observations.length > 0);
  return {
    observed,
    withoutSettings: observed.flatMap(({ row }) => prepared(withoutScheduler(row))),
    bursts: rows
      .filter(({ quality, workload }) => quality === "ok" && workload.mode === "burst")
      .flatMap((row) => prepared(row)),
    good: good.length + standIns.length,
    skipped,
  };
}

/** A row without the settings of its scheduler, which most tables do not state. */
function withoutScheduler(row: Measurement): Measurement {
  if (!row.settings) return row;
  const { maxBatchedTokens, promptIntervalSteps, ...settings } = row.settings;
  return { ...row, settings };
}
