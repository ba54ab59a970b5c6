import { InvalidQuantityError, UnknownNameError } from "llm-economics/errors";

/** Names what a call objects to: the field of a value that is not allowed, or the kind of a name that is not known. */
export function complaint(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidQuantityError) return error.details.field;
    if (error instanceof UnknownNameError) return error.message.split(' "')[0] ?? "";
    throw error;
  }
  return "nothing";
}

/** Returns a copy of an object in which the field at a path such as `layerGroups[0].count` has another value. */
export function changed<Given extends object>(given: Given, path: string, value: unknown): Given {
  const copy = structuredClone(given);
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  Reflect.set(parent as object, last, value);
  return copy;
}

/** A value that no number, word, object or list may have. */
export const neverAllowed = "no such value";
