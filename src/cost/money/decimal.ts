import { Decimal as HostDecimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";

/**
 * The decimal class of all amounts that the library returns: a private, frozen clone, so that neither `Decimal.set` in the host
 * application nor access through an amount can change its settings. Quotients are rounded to 34 significant digits, half to even, as in
 * IEEE 754 decimal128; numbers are always printed in full, never with an exponent.
 *
 * It can add, subtract, multiply, divide, compare, round and print. Powers need an unfrozen constructor; see `power`.
 */
export const AmountDecimal: typeof HostDecimal = /* @__PURE__ */ (() => {
  const Amount = HostDecimal.clone({ defaults: true, precision: 34, rounding: 6, toExpNeg: -9e15, toExpPos: 9e15 });
  return Object.freeze(Object.assign(Amount, { prototype: amountPrototype(Amount) }));
})();

/**
 * The prototype of amounts. With it, `a < b` compares numbers instead of strings, and `a + b` throws instead of concatenating strings.
 * The constructor is not an own property of an amount, so that `structuredClone` can copy it.
 */
function amountPrototype(Amount: typeof HostDecimal): HostDecimal {
  const set = (): void => {};
  return Object.create(HostDecimal.prototype, {
    constructor: { get: () => Amount, set },
    [Symbol.toPrimitive]: { value: toPrimitive },
  });
}

function toPrimitive(this: HostDecimal, hint: "number" | "string" | "default"): number | string {
  const text = this.toString();
  if (hint === "default")
    throw new InvalidQuantityError("amount", text, "passed to a function", "Use add, equalMoney or String.");
  return hint === "number" ? Number(text) : text;
}

/** The decimal class for intermediate results: 1,000 digits, so sums and products are exact. */
export const ExactDecimal: typeof HostDecimal = /* @__PURE__ */ HostDecimal.clone({
  defaults: true,
  precision: 1000,
  rounding: 6,
});
