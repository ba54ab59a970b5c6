import { readFileSync } from "node:fs";
import { judgedValues } from "../../src/measurements/judgedValues.ts";
import type { Measurement } from "../../src/measurements/measurement.ts";
import { spreadOfMetric } from "../../src/measurements/metrics.ts";
import { type ValidateOptions, validate } from "../../src/measurements/validate.ts";
import type { Prediction } from "../../src/measurements/validation.ts";
import { namedParts } from "../namedParts.ts";

/** Sorts of values, by their names in a profile's spread, and as the chapters call them. */
export const sortTitles = {
  throughput: "throughput",
  timePerOutputToken: "time per output token",
  timeToFirstToken: "time to first token",
  endToEndLatency: "end-to-end latency",
} as const;

/** A sort of values. */
export type Sort = keyof typeof sortTitles;
/** All sorts, in the order of the tables. */
export const sorts = Object.keys(sortTitles) as readonly Sort[];

/** A value that a row is judged by, next to its estimate: one of each metric. */
export interface JudgedValue extends Prediction {
  readonly row: Measurement;
  readonly sort: Sort;
}

/** The measurements that the project is calibrated on, and those next to them that no fit sees. */
export function calibrationRows(): readonly Measurement[] {
  return [...rowsOf("inference"), ...rowsOf("weight-only")];
}

/** Our own steps of one GPU, without an engine around them. */
export const ownSteps = (): readonly Measurement[] => rowsOf("inference-own");

function rowsOf(name: string): readonly Measurement[] {
  return JSON.parse(readFileSync(`calibration/measurements/${name}.json`, "utf8"));
}

const isSort = (name: string | undefined): name is Sort => name !== undefined && name in sortTitles;

/** The values that rows are judged by, one of each sort, with the shipped profiles unless told otherwise. */
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
