/** Formats an untrusted value for an error message. Objects are never converted, because their `toString` may throw. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  return Array.isArray(value) ? "a list" : value === Object(value) ? "an object" : String(value);
}
