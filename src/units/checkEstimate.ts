import { finite } from "./check.js";
import { checkObject } from "./checkShape.js";

/**
 * Returns the estimate if its value and the ends of its interval are finite numbers; otherwise throws a typed error that names
 * the one that is not.
 */
export function checkEstimate<Given extends { readonly value: number }>(field: string, estimate: Given): Given {
  finite(`${field}.value`, checkObject(field, estimate).value);
  if (!("interval" in estimate)) return estimate;
  const { low, high } = checkObject(`${field}.interval`, estimate.interval as { low: number; high: number });
  finite(`${field}.interval.low`, low);
  finite(`${field}.interval.high`, high);
  return estimate;
}
