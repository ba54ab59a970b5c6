import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkText } from "../../units/checkShape.js";
import { isClonedAmount } from "./clonedAmount.js";
import { ExactDecimal } from "./decimal.js";
import { exactDecimal } from "./exactDecimal.js";
import type { Money } from "./money.js";

/** Returns the value if it is an amount of money; otherwise throws an error that names the field. */
export function checkMoney<Currency extends string>(field: string, value: Money<Currency>): Money<Currency> {
  const amount: Partial<Money["amount"]> | null | undefined = value?.amount;
  if (typeof amount?.toFixed !== "function" || typeof amount.plus !== "function")
    throw new InvalidQuantityError(
      field,
      value,
      "an amount of money",
      isClonedAmount(amount) ? "Pass it through moneyFrom first." : "Write one as usd(10).",
    );
  if (!(amount instanceof ExactDecimal && amount.isFinite())) exactDecimal(field, value.amount);
  checkText(`${field}.currency`, value.currency);
  return value;
}
