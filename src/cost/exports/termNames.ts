import { UnknownNameError } from "../../errors/unknownNameError.js";
import type { FocusDetails } from "./focusDetails.js";

/** Throws a typed error if usage or a purchase names a term that none of the results has: it would be ignored silently. */
export function checkTermNames(
  results: readonly { readonly terms: object }[],
  { usage = {}, purchases = [], recurringPurchases = [] }: FocusDetails,
): void {
  const known = [...new Set(results.flatMap(({ terms }) => Object.keys(terms ?? {})))];
  for (const [field, names] of Object.entries({ usage: Object.keys(usage), purchases, recurringPurchases }))
    for (const name of names) if (!known.includes(name)) throw new UnknownNameError(`${field} term`, name, known);
}
