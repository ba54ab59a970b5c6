/** Formats an untrusted value for an error message. Objects are never converted, because their `toString` may throw. */
export function describeValue(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : Object(value) === value ? "an object" : String(value);
}
