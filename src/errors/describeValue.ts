/** A foreign value as text, safe also for values that cannot be turned into a string. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "function" ? "a function" : Object(value) === value ? "an object" : String(value);
}
