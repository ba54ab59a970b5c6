import { type Fields, isUnsafeName } from "./fields.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Puts the fields of a row that its format does not know into the report; the row is read as if they were not there. */
export function reportUnknownFields(
  row: string,
  fields: Fields,
  known: ReadonlySet<string>,
  report: ReportBuilder,
): void {
  for (const name of Object.keys(fields)) {
    if (known.has(name)) continue;
    const problem = isUnsafeName(name) ? "unsafe-name" : "unknown-field";
    report.add(row, name, problem, "field-left-out", `${name} is not a known field of the format.`);
  }
}
