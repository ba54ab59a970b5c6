import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { AmountDecimal } from "./decimal.js";

/** Plain copy of an amount, as `structuredClone` and `postMessage` make it: sign, exponent and digits in groups of seven. */
export interface ClonedAmount {
  /** Sign: 1 or -1. */
  readonly s: number;
  /** Decimal exponent of the first digit. */
  readonly e: number;
  /** Digits in base ten million. */
  readonly d: readonly number[];
}

const largestWord = 9_999_999;

/** Tells whether a value has the fields of an amount; true for copies made by `structuredClone`. */
export function isClonedAmount(value: unknown): value is ClonedAmount {
  return typeof value === "object" && value !== null && "s" in value && "e" in value && "d" in value;
}

/** Restores the amount from a plain copy; throws if the value is not a copy of an amount. */
export function restoredAmount({ s: sign, e: exponent, d: words }: ClonedAmount): Decimal {
  const isWord = (word: unknown): boolean => Number.isInteger(word) && Number(word) >= 0 && Number(word) <= largestWord;
  if ((sign === 1 || sign === -1) && Number.isSafeInteger(exponent) && Array.isArray(words) && words.every(isWord))
    return new AmountDecimal(Object.assign(Object.create(AmountDecimal.prototype), { s: sign, e: exponent, d: words }));
  throw new InvalidQuantityError("amount", words, "a copy of an amount, or a decimal string");
}
