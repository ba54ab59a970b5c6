import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkList } from "../../units/checkShape.js";
import { exactDecimal } from "./exactDecimal.js";
import { type Money, money } from "./money.js";
import { requireSameCurrency } from "./requireSameCurrency.js";

/** The exact sum of at least one amount, for code that is generic in the currency and cannot meet a mixed list. */
export function sumAmounts<Currency extends string>(amounts: readonly Money<Currency>[]): Money<Currency> {
  const [first] = checkList("amounts", amounts);
  if (!first) throw new InvalidQuantityError("amounts.length", 0, "at least 1", "Start with a zero in the currency.");
  let sum = exactDecimal("amounts", 0);
  for (const each of amounts) {
    requireSameCurrency(first, each);
    sum = sum.plus(each.amount);
  }
  return money(sum, first.currency);
}

/** The exact sum of named terms. */
export function sumTerms<Currency extends string>(terms: {
  readonly [name: string]: Money<Currency>;
}): Money<Currency> {
  return sumAmounts(Object.values(terms));
}
