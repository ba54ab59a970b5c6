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
 * Rounding mode: `up` rounds away from zero, `down` towards zero, `ceiling` towards plus infinity and `floor` towards minus infinity. The
 * `half-` modes round to the nearest; ties go away from zero (`half-up`), towards zero (`half-down`) or to the even digit (`half-even`).
 */
export type MoneyRounding = keyof typeof roundings;

/**
 * Rounds an amount to a number of decimals. The library rounds money nowhere else.
 *
 * Model: the multiple of 10^-decimals that the rounding mode selects.
 *
 * @param amount - an amount
 * @param to - `decimals`: digits after the decimal point (2 for cents); `mode`: the rounding mode
 * @returns the rounded amount
 * @throws {@link InvalidQuantityError} if decimals is not a whole number of at least 0
 * @throws {@link UnknownNameError} if the mode is unknown
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
