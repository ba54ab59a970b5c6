import { finite } from "./check.js";
import { checkObject } from "./checkShape.js";

/** The estimate, if its value and the ends of its interval are finite numbers; otherwise a typed error that names one. */
export function checkEstimate<Given extends { readonly value: number }>(field: string, estimate: Given): Given {
  finite(`${field}.value`, checkObject(field, estimate).value);
  if (!("interval" in estimate)) return estimate;
  const { low, high } = checkObject(`${field}.interval`, estimate.interval as { low: number; high: number });
  finite(`${field}.interval.low`, low);
  finite(`${field}.interval.high`, high);
  return estimate;
}
