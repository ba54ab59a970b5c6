import type { TrainingMeasurement } from "../../src/measurements/trainingMeasurement.ts";
import { validateTraining } from "../../src/measurements/validateTraining.ts";
import { namedParts } from "../namedParts.ts";
import type { Comparison } from "./comparison.ts";
import { readRows } from "./readRows.ts";
import { type Grouping, reportOf } from "./report.ts";

const groupings: readonly Grouping<TrainingMeasurement>[] = [
  { title: "By source", nameOf: ({ id }) => id.split("-")[0] ?? "", fewest: 5 },
  { title: "By accelerator", nameOf: ({ hardware }) => hardware, fewest: 5 },
  { title: "By framework", nameOf: ({ framework }) => framework?.split(/[ (,]/)[0] ?? "", fewest: 5 },
  { title: "By model", nameOf: ({ model }) => model.name, fewest: 5 },
];

/** Compares estimates with a file of training measurements, and returns the comparison with a report. */
export function compareTraining(file: string): Comparison & { readonly report: string } {
  const { rows, malformed } = readRows<TrainingMeasurement>(file);
  const { predictions, skipped } = validateTraining(rows, namedParts);
  const comparison = { predictions, skipped: [...malformed, ...skipped] };
  const answered = new Set(predictions.map(({ id }) => id)).size;
  const share = ((100 * answered) / Math.max(rows.length, 1)).toFixed(1);
  const report = `${reportOf(rows, comparison, groupings)}\n\nanswered: ${answered} of ${rows.length} rows (${share} %)`;
  return { ...comparison, report };
}
