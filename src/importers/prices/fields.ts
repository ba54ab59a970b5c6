/** An object of an imported file, with unchecked fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns the value if it is an object; otherwise undefined. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** The value of an own field; undefined if absent or null. */
export function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
}

/** Tells whether a name is unusable: empty, or unsafe as an object key. */
export function isUnsafeName(name: string): boolean {
  return name === "" || name === "__proto__" || name === "constructor" || name === "prototype";
}
