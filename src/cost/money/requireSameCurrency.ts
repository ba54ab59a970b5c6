import { CurrencyMismatchError } from "../../errors/currencyMismatchError.js";
import type { Money } from "./money.js";

/** A typed error unless both amounts are of one currency. */
export function requireSameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw new CurrencyMismatchError(left.currency, right.currency);
}
