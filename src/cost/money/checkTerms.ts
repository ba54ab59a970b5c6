import { finite } from "../../units/check.js";
import { checkObject } from "../../units/checkShape.js";
import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/** Returns the result if every term is a finite number or an amount of money; otherwise throws an error that names the term. */
export function checkTerms<Result extends { readonly terms: object }>(field: string, result: Result): Result {
  const { terms } = checkObject(field, result);
  for (const [name, term] of Object.entries(checkObject(`${field}.terms`, terms))) {
    if (typeof term === "number") finite(`${field}.terms.${name}`, term);
    else checkMoney(`${field}.terms.${name}`, term as Money);
  }
  return result;
}
