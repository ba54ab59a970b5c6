import { UnknownNameError } from "../../errors/unknownNameError.js";
import type { FocusDetails } from "./focusDetails.js";

/** Names of the terms that at least one of several results has. */
export function termNames(results: readonly { readonly terms: object }[]): readonly string[] {
  return [...new Set(results.flatMap(({ terms }) => Object.keys(terms ?? {})))];
}

/** Throws a typed error if usage or a purchase names an unknown term: it would be ignored silently. */
export function checkTermNames(
  known: readonly string[],
  { usage = {}, purchases = [], recurringPurchases = [] }: FocusDetails,
): void {
  for (const [field, names] of Object.entries({ usage: Object.keys(usage), purchases, recurringPurchases }))
    for (const name of names) if (!known.includes(name)) throw new UnknownNameError(`${field} term`, name, known);
}
