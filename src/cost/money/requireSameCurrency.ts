import { CurrencyMismatchError } from "../../errors/currencyMismatchError.js";
import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/** A typed error unless both amounts are of one currency. */
export function requireSameCurrency(left: Money, right: Money): void {
  checkMoney("left", left);
  checkMoney("right", right);
  if (left.currency !== right.currency) throw new CurrencyMismatchError(left.currency, right.currency);
}
