import { predictTraining } from "../../src/training/measured/predictTraining.ts";
import type { TrainingMeasurement } from "../../src/training/measured/trainingMeasurement.ts";
import { namedParts } from "../namedParts.ts";
import type { Compared, Comparison, Uncompared } from "./comparison.ts";
import { readRows } from "./readRows.ts";
import { type Grouping, reportOf } from "./report.ts";

const groupings: readonly Grouping<TrainingMeasurement>[] = [
  { title: "By source", nameOf: ({ id }) => id.split("-")[0] ?? "", fewest: 5 },
  { title: "By accelerator", nameOf: ({ hardware }) => hardware, fewest: 5 },
  { title: "By framework", nameOf: ({ framework }) => framework?.split(/[ (,]/)[0] ?? "", fewest: 5 },
  { title: "By model", nameOf: ({ model }) => model.name, fewest: 5 },
];

/** What a row gives; a field of the wrong kind, which the types rule out and a file does not, is counted. */
function compareRow(row: TrainingMeasurement): Comparison {
  try {
    return predictTraining(row, namedParts);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const skipped = row.measured.map(({ metric, statistic = null }) => ({ id: row.id, metric, statistic }));
    return { predictions: [], skipped: skipped.map((value) => ({ ...value, reason: "invalid field" })) };
  }
}

/** The estimates of a file of training measurements beside them, and the report. */
export function compareTraining(file: string): Comparison & { readonly report: string } {
  const { rows, malformed } = readRows<TrainingMeasurement>(file);
  const predictions: Compared[] = [];
  const skipped: Uncompared[] = [...malformed];
  for (const row of rows) {
    const found = compareRow(row);
    predictions.push(...found.predictions);
    skipped.push(...found.skipped);
  }
  const comparison = { predictions, skipped };
  const answered = new Set(predictions.map(({ id }) => id)).size;
  const share = ((100 * answered) / Math.max(rows.length, 1)).toFixed(1);
  const report = `${reportOf(rows, comparison, groupings)}\n\nanswered: ${answered} of ${rows.length} rows (${share} %)`;
  return { ...comparison, report };
}
