import { CurrencyMismatchError } from "../../errors/currencyMismatchError.js";
import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/** Throws unless both amounts are in the same currency. */
export function requireSameCurrency(left: Money, right: Money): void {
  checkMoney("left", left);
  checkMoney("right", right);
  if (left.currency !== right.currency) throw new CurrencyMismatchError(left.currency, right.currency);
}
