import { readFileSync } from "node:fs";
import type { Measurement } from "../../src/measurements/measurement.ts";
import { type ObservedRow, observedRow } from "../../src/measurements/observedRow.ts";
import { namedParts } from "../namedParts.ts";

/** Finite runs and separate pools are predicted by the load's own equations, so steady ones alone are fitted. */
const isSteady = (mode: string) => mode !== "burst" && mode !== "disaggregated";

/** The rows that the shipped profiles are fitted on. */
export interface FittedRows {
  /** Rows of quality "ok" with a plan and a value to fit. */
  readonly observed: readonly ObservedRow[];
  /** All rows of quality "ok". */
  readonly good: number;
  /** Rows left out, by reason. */
  readonly skipped: ReadonlyMap<string, number>;
}

/** Reads the good rows of measurement files, each with its plan worked out. */
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
