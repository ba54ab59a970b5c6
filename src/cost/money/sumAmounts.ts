import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkList } from "../../units/checkShape.js";
import { exactDecimal } from "./exactDecimal.js";
import { type Money, money } from "./money.js";
import { requireSameCurrency } from "./requireSameCurrency.js";

/** The exact sum of one amount or more; for code that is generic in the currency, where a mixed list cannot arise. */
export function sumAmounts<Currency extends string>(amounts: readonly Money<Currency>[]): Money<Currency> {
  const [first] = checkList("amounts", amounts);
  if (!first) throw new InvalidQuantityError("amounts", 0, "one amount or more", "Begin with a zero of the currency.");
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
