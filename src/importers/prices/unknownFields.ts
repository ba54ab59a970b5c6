import { type Fields, isUnsafeName } from "./fields.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** Reports fields of a row that are not part of the format; the row is read without them. */
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
