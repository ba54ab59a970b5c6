import fc from "fast-check";
import { add, allocate, divide, money, multiply, subtract, sumMoney } from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { minus, of, plus, rational, same, size, times } from "./rational.ts";

const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: -12, max: 30 }))
  .map(([digits, places]) => `${digits}e${-places}`);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 });
const euros = (amount: string | number) => money(amount, "EUR");

describe("money against exact fractions", () => {
  it("adds, subtracts and multiplies exactly", () => {
    fc.assert(
      fc.property(decimalText, decimalText, finite, (left, right, factor) => {
        const [a, b] = [euros(left), euros(right)];
        expect(same(of(add(a, b)), plus(rational(left), rational(right)))).toBe(true);
        expect(same(of(subtract(a, b)), plus(rational(left), minus(rational(right))))).toBe(true);
        expect(same(of(multiply(a, factor)), times(rational(left), rational(String(factor))))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("sums long lists exactly", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(decimalText, finite), { minLength: 1, maxLength: 12 }), (rows) => {
        const terms = rows.map(([amount, factor]) => multiply(divide(euros(amount), 7), factor));
        const sum = terms.map(of).reduce(plus);
        expect(same(of(sumMoney(terms)), sum)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("divides to 34 significant digits, half to even", () => {
    fc.assert(
      fc.property(
        decimalText,
        decimalText.filter((text) => !text.startsWith("0e")),
        (left, right) => {
          const quotient = of(divide(euros(left), right));
          const error = plus(times(quotient, rational(right)), minus(rational(left)));
          // |q r - l| <= 10^-33 |l| / 2 for every q within half a unit of its 34th digit.
          expect(
            2n * size(error.numerator) * rational(left).denominator * 10n ** 33n <=
              size(rational(left).numerator) * error.denominator,
          ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("allocates parts that sum to the total, each within one unit of its share", () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 })
      .filter((list) => list.some(Boolean));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), weights, (cents, list) => {
        const whole = euros(`${cents}e-2`);
        const parts = allocate(whole, list, 2);
        expect(same(parts.map(of).reduce(plus), of(whole))).toBe(true);
        const all = list.reduce((sum, weight) => sum + weight, 0);
        parts.forEach((part, index) => {
          const share = times(of(whole), { numerator: BigInt(list[index] ?? 0), denominator: BigInt(all) });
          const off = plus(of(part), minus(share));
          expect(size(off.numerator) * 100n <= off.denominator).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});
