import type { MeasuredMetric, MeasuredValue } from "../../measurements/measurement.js";

/** An object of a file, with fields that may hold anything. */
export type Report = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one if it is none. */
export function objectOf(value: unknown): Report {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Report) : {};
}

/** A finite number, or one written as text; null otherwise. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** A text that is not empty; null otherwise. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** The first number of some fields. */
export function firstNumber(report: Report, ...names: readonly string[]): number | null {
  for (const name of names) {
    const found = numberOf(report[name]);
    if (found !== null) return found;
  }
  return null;
}

/** A measured value in SI units, if there is one above 0. */
export function measuredValue(
  metric: MeasuredMetric,
  value: number | null,
  statistic: MeasuredValue["statistic"] = "mean",
  factor = 1,
): readonly MeasuredValue[] {
  return value !== null && value > 0 ? [{ metric, value: value * factor, statistic }] : [];
}

/** Seconds in a millisecond. */
export const millisecond = 1e-3;
