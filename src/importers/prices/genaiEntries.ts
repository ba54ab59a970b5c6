import { isCalendarDay } from "../../cost/prices/isoDate.js";
import { type Fields, fieldsOf, ownField } from "./fields.js";
import type { ReportBuilder } from "./reportBuilder.js";

/** One of a model's prices: rates, and the day from which they hold; "file" for that of the file, "hours" for some hours of each. */
export interface GenaiEntry {
  /** Position in the model, for the report. */
  readonly path: string;
  /** Its rates. */
  readonly prices: Fields;
  /** The day. */
  readonly on: string;
}

/**
 * The prices of a model that hold at some time, oldest first. Of entries without a day only the last can hold, and not if a dated one
 * had begun by the day of the file: when it began is not said. Of entries for some hours of the day the dearest is taken.
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
    report.add(row, "prices", problem, "row-left-out", "prices is neither an object nor a list of them.");
    return [];
  }
  const entries = value.flatMap((item: unknown, index) => entryOf(row, `prices.${index}`, item, report));
  if (entries.length === 0)
    report.add(row, "prices", "missing", "row-left-out", "prices has no entry that can be read.");
  const dated = datedOf(row, entries, report);
  const current = currentOf(row, entries, report);
  if (current === undefined) return dated;
  if (dated.every(({ on }) => on > statedOn)) return [current, ...dated];
  const detail = "It held before the dated ones; the file does not say since when.";
  report.add(row, current.path, "undated", "field-left-out", detail);
  return dated;
}

/** The entries with a day, oldest first; of two of one day the later counts. */
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
        `${earlier.on} stands more than once; the last one counts.`,
      );
    byDay.set(entry.on, entry);
  }
  return [...byDay.values()].sort((left, right) => (left.on < right.on ? -1 : 1));
}

/** Of the entries without a day the last, or, where the price depends on the hour, the dearer one. */
function currentOf(row: string, entries: readonly GenaiEntry[], report: ReportBuilder): GenaiEntry | undefined {
  let current = entries.filter(({ on }) => on === "file").at(-1);
  for (const entry of entries.filter(({ on }) => on === "hours")) {
    const isDearer = current === undefined || outputRate(entry) > outputRate(current);
    const left = isDearer ? current : entry;
    const detail = "The price depends on the hour of the day; the dearest is kept.";
    report.add(row, left?.path ?? entry.path, "unsupported", left ? "field-left-out" : "noted", detail);
    if (isDearer) current = { ...entry, on: "file" };
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
    report.add(row, `${path}.prices`, "wrong-type", "field-left-out", `${path} has no object of prices.`);
    return [];
  }
  const constraint = fieldsOf(ownField(entry, "constraint"));
  if (constraint === undefined) return [{ path, prices, on: "file" }];
  const start = ownField(constraint, "start_date");
  if (isCalendarDay(start)) return [{ path, prices, on: start }];
  if (ownField(constraint, "start_time") !== undefined) return [{ path, prices, on: "hours" }];
  const detail = "Its constraint names no day that can be read.";
  report.add(row, `${path}.constraint`, "wrong-type", "field-left-out", detail);
  return [];
}
