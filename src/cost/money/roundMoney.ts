import type { Decimal } from "decimal.js";
import { UnknownNameError } from "../../errors/unknownNameError.js";
import { whole, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "./checkMoney.js";
import { largestExponent } from "./exactDecimal.js";
import { type Money, money } from "./money.js";

const roundings = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  "half-up": 4,
  "half-down": 5,
  "half-even": 6,
} as const satisfies Record<string, Decimal.Rounding>;

/**
 * The rounding mode: `up` and `down` go away from zero and towards it, `ceiling` and `floor` towards plus and
 * minus infinity, the `half-` modes to the nearest, and halves away from zero, towards it, or to the even neighbour.
 */
export type MoneyRounding = keyof typeof roundings;

/**
 * An amount rounded to a number of decimals: the only place where the library rounds money.
 *
 * Model: the nearest multiple of 10^-decimals that the mode names.
 *
 * @param amount - an amount
 * @param to - `decimals`: digits kept after the point (2 for cents); `mode`: what happens to the rest
 * @returns the rounded amount
 * @throws {@link InvalidQuantityError} if decimals is not a whole number of at least 0
 * @throws {@link UnknownNameError} if the mode is none of the known ones
 * @source IEEE 754-2019, section 4.3, for the half-even mode that banks use
 * @example
 * ```ts
 * import { roundMoney, usd } from "llm-economics/cost";
 *
 * roundMoney(usd("0.125"), { decimals: 2, mode: "half-even" }).amount; // => "0.12"
 * roundMoney(usd("0.125"), { decimals: 2, mode: "half-up" }).amount; // => "0.13"
 * ```
 */
export function roundMoney<Currency extends string>(
  amount: Money<Currency>,
  to: { readonly decimals: number; readonly mode: MoneyRounding },
): Money<Currency> {
  checkMoney("amount", amount);
  checkShape("to", to, { decimals: 0, mode: 0 });
  if (typeof to.mode !== "string" || !Object.hasOwn(roundings, to.mode))
    throw new UnknownNameError("mode", to.mode, Object.keys(roundings));
  const decimals = within("decimals", whole("decimals", to.decimals, 0), 0, largestExponent);
  return money(amount.amount.toDecimalPlaces(decimals, roundings[to.mode]), amount.currency);
}
