import { isCalendarDay } from "../../cost/prices/isoDate.js";
import { type Fields, fieldsOf, ownField } from "./fields.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** A price of a model, with the day from which it is valid; "file" for the day of the file, "hours" for prices limited to hours of the day. */
export interface GenaiEntry {
  /** Path in the model, for the report. */
  readonly path: string;
  /** Rates. */
  readonly prices: Fields;
  /** First day of validity, "file" or "hours". */
  readonly on: string;
}

/**
 * The prices of a model, oldest first. Of the entries without a date only the last can be valid, and only if no dated entry is valid on the
 * day of the file, because its start is unknown. Of entries limited to hours of the day, the most expensive is kept.
 */
export function genaiEntries(
  row: string,
  value: unknown,
  statedOn: string,
  report: ReportBuilder,
): readonly GenaiEntry[] {
  const single = fieldsOf(value);
  if (single !== undefined) return [{ path: "prices", prices: single, on: "file" }];
  if (!Array.isArray(value) || value.length === 0) {
    const problem = value === undefined ? "missing" : "wrong-type";
    report.add(row, "prices", problem, "row-left-out", "prices must be an object or a list of objects.");
    return [];
  }
  const entries = value.flatMap((item: unknown, index) => entryOf(row, `prices.${index}`, item, report));
  if (entries.length === 0) report.add(row, "prices", "missing", "row-left-out", "prices has no readable entry.");
  const dated = datedOf(row, entries, report);
  const current = currentOf(row, entries, report);
  if (current === undefined) return dated;
  if (dated.every(({ on }) => on > statedOn)) return [current, ...dated];
  const detail = "The entry was valid before the dated ones; its start date is unknown.";
  report.add(row, current.path, "undated", "field-left-out", detail);
  return dated;
}

/** The dated entries, oldest first; of two entries with the same date, the later in the file is kept. */
function datedOf(row: string, entries: readonly GenaiEntry[], report: ReportBuilder): readonly GenaiEntry[] {
  const byDay = new Map<string, GenaiEntry>();
  for (const entry of entries.filter(({ on }) => on !== "file" && on !== "hours")) {
    const earlier = byDay.get(entry.on);
    if (earlier !== undefined)
      report.add(
        row,
        earlier.path,
        "duplicate",
        "field-left-out",
        `${earlier.on} occurs more than once; the last entry was kept.`,
      );
    byDay.set(entry.on, entry);
  }
  return [...byDay.values()].sort((left, right) => (left.on < right.on ? -1 : 1));
}

/** The last entry without a date or, if the price depends on the hour, the most expensive one. */
function currentOf(row: string, entries: readonly GenaiEntry[], report: ReportBuilder): GenaiEntry | undefined {
  let current = entries.filter(({ on }) => on === "file").at(-1);
  for (const entry of entries.filter(({ on }) => on === "hours")) {
    const isHigher = current === undefined || outputRate(entry) > outputRate(current);
    const dropped = isHigher ? current : entry;
    const detail = "The price depends on the hour of the day; the highest was kept.";
    report.add(row, dropped?.path ?? entry.path, "unsupported", dropped ? "field-left-out" : "noted", detail);
    if (isHigher) current = { ...entry, on: "file" };
  }
  return current;
}

function outputRate({ prices }: GenaiEntry): number {
  return Number(ownField(prices, "output_mtok"));
}

function entryOf(row: string, path: string, item: unknown, report: ReportBuilder): readonly GenaiEntry[] {
  const entry = fieldsOf(item);
  const prices = entry && fieldsOf(ownField(entry, "prices"));
  if (entry === undefined || prices === undefined) {
    report.add(row, `${path}.prices`, "wrong-type", "field-left-out", `${path}.prices must be an object.`);
    return [];
  }
  const constraint = fieldsOf(ownField(entry, "constraint"));
  if (constraint === undefined) return [{ path, prices, on: "file" }];
  const start = ownField(constraint, "start_date");
  if (isCalendarDay(start)) return [{ path, prices, on: start }];
  if (ownField(constraint, "start_time") !== undefined) return [{ path, prices, on: "hours" }];
  const detail = "The constraint has no readable start date.";
  report.add(row, `${path}.constraint`, "wrong-type", "field-left-out", detail);
  return [];
}
