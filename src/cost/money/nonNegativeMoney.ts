import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkMoney } from "./checkMoney.js";
import type { Money } from "./money.js";

/** Returns the amount if it is at least zero; otherwise throws an error that names the field. */
export function nonNegativeMoney<Currency extends string>(field: string, amount: Money<Currency>): Money<Currency> {
  checkMoney(field, amount);
  if (amount.amount.isNeg() && !amount.amount.isZero())
    throw new InvalidQuantityError(field, amount.amount.toString(), "at least 0");
  return amount;
}
