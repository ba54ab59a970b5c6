import type { MeasuredMetric, MeasuredValue } from "../../measurements/measurement.js";
import { largestQuantity } from "../../units/check.js";

/** An object in a file, with unchecked fields. */
export type Report = Readonly<Record<string, unknown>>;

/** Returns the value if it is an object, otherwise an empty object. */
export function objectOf(value: unknown): Report {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Report) : {};
}

/**
 * Returns a number, or the number in a string; null for anything else, for negative numbers, which tools write for unset settings, and for
 * numbers larger than any benchmark measures, whose quotients and products could be infinite.
 */
export function numberOf(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number") return null;
  return number === 0 || (number >= 1 / largestQuantity && number <= largestQuantity) ? number : null;
}

/** Returns a non-empty string; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Returns the first of several fields that holds a number; null if none does. */
export function firstNumber(report: Report, ...names: readonly string[]): number | null {
  for (const name of names) {
    const found = numberOf(report[name]);
    if (found !== null) return found;
  }
  return null;
}

/** A list with the measured value in SI units; empty if it is missing or not above 0. */
export function measuredValue(
  metric: MeasuredMetric,
  value: number | null,
  statistic: MeasuredValue["statistic"] = "mean",
  factor = 1,
): readonly MeasuredValue[] {
  const measured = (value ?? 0) * factor;
  return measured > 0 ? [{ metric, value: measured, statistic }] : [];
}

/** Names of percentiles in result files, and the statistics of a row. */
export const readPercentiles = [
  ["p50", "median"],
  ["p90", "p90"],
  ["p95", "p95"],
  ["p99", "p99"],
] as const;

/** Seconds per millisecond. */
export const millisecond = 1e-3;

/** Share of failed requests from which the load differs from what the file states. */
const notableFailures = 0.01;

/** A remark if more than a few requests failed, because then the load was not the stated one. */
export function failureNote(failed: number | null, completed: number | null): { readonly notes?: string } {
  if (failed === null || completed === null || failed <= notableFailures * (failed + completed)) return {};
  return { notes: `${failed} of ${failed + completed} requests failed` };
}
