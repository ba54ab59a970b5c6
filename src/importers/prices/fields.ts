/** An object of a foreign file: its own fields only. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object with fields, if it is one. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A field of the object itself, not of its prototype; undefined where the file says null, as Python does for "none". */
export function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
}

/** Whether a name is none: empty, or one that programs must not use as a key of an object. */
export function isUnsafeName(name: string): boolean {
  return name === "" || name === "__proto__" || name === "constructor" || name === "prototype";
}
