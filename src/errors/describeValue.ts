/** A foreign value as text, safe also for values that cannot be turned into a string. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  return Object(value) === value ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}
