import { Decimal as HostDecimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";

/**
 * The arithmetic of the amounts handed out: a private, frozen clone, so that `Decimal.set` in the host cannot change a
 * result and nobody can change it through an amount. A quotient is rounded to 34 significant digits, half to even, as in
 * IEEE 754 decimal128; digits are always written out in full, never as an exponent.
 *
 * It can add, subtract, multiply, divide, compare, round and print; powers need an unfrozen constructor.
 */
export const AmountDecimal: typeof HostDecimal = /* @__PURE__ */ (() => {
  const Amount = HostDecimal.clone({ defaults: true, precision: 34, rounding: 6, toExpNeg: -9e15, toExpPos: 9e15 });
  return Object.freeze(Object.assign(Amount, { prototype: amountPrototype(Amount) }));
})();

/**
 * The prototype of amounts. `a < b` compares numbers instead of texts, and `a + b` throws instead of joining texts. The
 * constructor is not an own property of the amount, so that `structuredClone` can copy an amount.
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
    throw new InvalidQuantityError("amount", text, "combined by a function", "Use add, equalMoney or String.");
  return hint === "number" ? Number(text) : text;
}

/** The arithmetic within: sums and products that keep up to 1,000 digits, more than any chain of ours can need. */
export const ExactDecimal: typeof HostDecimal = /* @__PURE__ */ HostDecimal.clone({
  defaults: true,
  precision: 1000,
  rounding: 6,
});
