/** A foreign value as text, safe also for values that cannot be turned into a string. */
export function describeValue(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : Object(value) === value ? "an object" : String(value);
}
