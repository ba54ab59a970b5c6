import { readFileSync } from "node:fs";
import { judgedValues } from "../../src/measurements/judgedValues.ts";
import type { Measurement } from "../../src/measurements/measurement.ts";
import { spreadOfMetric } from "../../src/measurements/metrics.ts";
import { type ValidateOptions, validate } from "../../src/measurements/validate.ts";
import type { Prediction } from "../../src/measurements/validation.ts";
import { namedParts } from "../namedParts.ts";

/** Kinds of metrics by their names in a profile's spread, with the titles used in chapters. */
export const sortTitles = {
  throughput: "throughput",
  timePerOutputToken: "time per output token",
  timeToFirstToken: "time to first token",
  endToEndLatency: "end-to-end latency",
} as const;

/** A kind of metric. */
export type Sort = keyof typeof sortTitles;
/** All kinds, in the order of the tables. */
export const sorts = Object.keys(sortTitles) as readonly Sort[];

/** A measured value that a row is judged by, with its estimate; one per metric. */
export interface JudgedValue extends Prediction {
  readonly row: Measurement;
  readonly sort: Sort;
}

/** Returns the measurements of the calibration, including rows with a caveat. */
export function calibrationRows(): readonly Measurement[] {
  return [...rowsOf("inference"), ...rowsOf("weight-only")];
}

/** Returns the project's own step measurements on one GPU, taken without an engine. */
export const ownSteps = (): readonly Measurement[] => rowsOf("inference-own");

function rowsOf(name: string): readonly Measurement[] {
  return JSON.parse(readFileSync(`calibration/measurements/${name}.json`, "utf8"));
}

const isSort = (name: string | undefined): name is Sort => name !== undefined && name in sortTitles;

/** Returns the judged values of rows with their estimates; by default, with the shipped profiles. */
export function judgedPredictions(
  rows: readonly Measurement[],
  profileOf?: ValidateOptions["profileOf"],
): readonly JudgedValue[] {
  const { predictions } = validate(rows, { ...namedParts, ...(profileOf && { profileOf }) });
  const keyOf = (id: string, metric: string, value: number) => `${id}|${metric}|${value}`;
  const found = new Map(predictions.map((value) => [keyOf(value.id, value.metric, value.measured), value]));
  return rows.flatMap((row) =>
    judgedValues(row).flatMap(({ metric, value }) => {
      const prediction = found.get(keyOf(row.id, metric, value));
      const sort = spreadOfMetric[metric];
      return prediction && isSort(sort) ? [{ ...prediction, row, sort }] : [];
    }),
  );
}
