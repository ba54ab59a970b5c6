import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { AmountDecimal } from "./decimal.js";

/** Fields that `structuredClone` and `postMessage` keep of an amount: its sign, its exponent and its digits in words of seven. */
export interface ClonedAmount {
  /** Sign: 1 or -1. */
  readonly s: number;
  /** Exponent of the first digit. */
  readonly e: number;
  /** Digits, in words of base ten million. */
  readonly d: readonly number[];
}

const largestWord = 9_999_999;

/** Whether a value is the copy of an amount that crossed to another thread. */
export function isClonedAmount(value: unknown): value is ClonedAmount {
  return typeof value === "object" && value !== null && "s" in value && "e" in value && "d" in value;
}

/** The amount that a copy was made of; a typed error if it is not the copy of one. */
export function restoredAmount({ s: sign, e: exponent, d: words }: ClonedAmount): Decimal {
  const isWord = (word: unknown): boolean => Number.isInteger(word) && Number(word) >= 0 && Number(word) <= largestWord;
  if ((sign === 1 || sign === -1) && Number.isSafeInteger(exponent) && Array.isArray(words) && words.every(isWord))
    return new AmountDecimal(Object.assign(Object.create(AmountDecimal.prototype), { s: sign, e: exponent, d: words }));
  throw new InvalidQuantityError("amount", words, "the copy of an amount, or a decimal string");
}
