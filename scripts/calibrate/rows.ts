import { readFileSync } from "node:fs";
import type { Measurement } from "../../src/measurements/measurement.ts";
import { type ObservedRow, observedRow } from "../../src/measurements/observedRow.ts";
import { namedParts } from "../namedParts.ts";

/** Bursts and disaggregated pools have equations of their own in `load`, so only steady modes are fitted. */
const isSteady = (mode: string) => mode !== "burst" && mode !== "disaggregated";

/** Rows used to fit the shipped profiles. */
export interface FittedRows {
  /** Rows of quality "ok" with a plan and at least one fitted value. */
  readonly observed: readonly ObservedRow[];
  /** Number of rows of quality "ok". */
  readonly good: number;
  /** Number of skipped rows by reason. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Reads the rows of quality "ok" from measurement files and prepares their plans. */
export function fittedRows(files: readonly string[]): FittedRows {
  const rows = files.flatMap((file): Measurement[] => JSON.parse(readFileSync(file, "utf8")));
  const good = rows.filter(({ quality, workload }) => quality === "ok" && isSteady(workload.mode));
  const skipped = new Map<string, number>();
  const observed: ObservedRow[] = [];
  for (const row of good) {
    const found = observedRow(row, namedParts);
    if ("reason" in found) skipped.set(found.reason, (skipped.get(found.reason) ?? 0) + 1);
    else if (found.observations.length > 0) observed.push(found);
  }
  return { observed, good: good.length, skipped };
}
