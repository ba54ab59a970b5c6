import type { Measurement } from "../../src/measurements/measurement.ts";
import { validate } from "../../src/measurements/validate.ts";
import { namedParts } from "../namedParts.ts";
import type { Comparison } from "./comparison.ts";
import { readRows } from "./readRows.ts";
import { type Grouping, reportOf } from "./report.ts";

const groupings: readonly Grouping<Measurement>[] = [
  { title: "By source", nameOf: ({ id }) => id.split("-")[0] ?? "", fewest: 5 },
  { title: "By accelerator", nameOf: ({ hardware }) => hardware, fewest: 5 },
  { title: "By engine", nameOf: ({ engine }) => String(engine).split(" ")[0] ?? "", fewest: 5 },
  { title: "By model", nameOf: ({ model }) => model, fewest: 5 },
  { title: "By mode", nameOf: ({ workload }) => workload.mode, fewest: 1 },
];

/** Returns whether a row states everything that determines its work: model, accelerators, weight format and lengths. */
function isStated({ model, hardware, accelerators, precision, workload }: Measurement): boolean {
  const { inputTokens, meanInputTokens, outputTokens, meanOutputTokens } = workload ?? {};
  const fields = [model, hardware, accelerators, precision?.weights, meanInputTokens ?? inputTokens];
  return [...fields, meanOutputTokens ?? outputTokens].every((field) => (field ?? null) !== null);
}

function answeredLine(name: string, rows: readonly Measurement[], answered: ReadonlySet<string>): string {
  const found = rows.filter(({ id }) => answered.has(id)).length;
  return `answered: ${found} of ${rows.length} ${name} (${((100 * found) / Math.max(rows.length, 1)).toFixed(1)} %)`;
}

/** Compares estimates with a file of inference measurements, and returns the comparison with a report. */
export function compareInference(file: string): Comparison & { readonly report: string } {
  const { rows, malformed } = readRows<Measurement>(file);
  const found = validate(rows, namedParts);
  const comparison = { predictions: found.predictions, skipped: [...malformed, ...found.skipped] };
  const answered = new Set(found.predictions.map(({ id }) => id));
  const shares = [
    answeredLine("rows", rows, answered),
    answeredLine("rows that state model, accelerators, weights and lengths", rows.filter(isStated), answered),
  ];
  return { ...comparison, report: [reportOf(rows, comparison, groupings), "", ...shares].join("\n") };
}
