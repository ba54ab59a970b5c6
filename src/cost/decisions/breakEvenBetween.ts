import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { finite } from "../../units/check.js";
import { checkFunction, checkShape } from "../../units/checkShape.js";

/** The value at which two costs are equal, or `never` with the cost that is lower at both ends of the range. */
export type BreakEvenPoint =
  | {
      readonly kind: "point";
      /** The value at which both cost the same. */
      readonly at: number;
    }
  | {
      readonly kind: "never";
      /** Which cost is lower at both ends of the range. */
      readonly lower: "first" | "second";
    };

/**
 * Largest number of bisection steps; more than any range of doubles can need.
 *
 * @source 53-bit significand and 11-bit exponent of IEEE 754 binary64
 */
const halvings = 200;

/**
 * Finds the value at which two costs cross within a range, for costs without a closed form: batches that fill, price tiers, whole servers.
 *
 * Model: bisection of first(x) - second(x) until the range cannot be halved further.
 *
 * Assumes: one crossing within the range. If there are several, one of them is returned; if the difference jumps past zero, the position
 * of the jump.
 *
 * @param options - both costs as plain numbers in one currency, and the range to search
 * @returns the crossing, or `never` if the same cost is lower at both ends
 * @throws {@link InvalidQuantityError} if the range is not in rising order or a cost is not finite
 * @source bisection (textbook)
 * @example
 * ```ts
 * import { breakEvenBetween } from "llm-economics/cost";
 *
 * const servers = (tokens: number) => 1_000 * Math.ceil(tokens / 4e9);
 * const api = (tokens: number) => tokens * 4e-7;
 * breakEvenBetween({ first: servers, second: api, low: 1, high: 3e9 }); // => { kind: "point", at: 2.5e9 }
 * breakEvenBetween({ first: servers, second: api, low: 1, high: 2e9 }); // => { kind: "never", lower: "second" }
 * ```
 */
export function breakEvenBetween(options: {
  /** The first cost. */
  readonly first: (at: number) => number;
  /** The second cost. */
  readonly second: (at: number) => number;
  /** Lower end of the range. */
  readonly low: number;
  /** Upper end of the range. */
  readonly high: number;
}): BreakEvenPoint {
  checkShape("options", options, { first: checkFunction, second: checkFunction, low: finite, high: finite });
  let { low, high } = options;
  if (!(low < high && Number.isFinite(high - low))) throw new InvalidQuantityError("high", high, `above low, ${low}`);
  const difference = (at: number) => {
    const value = options.first(at) - options.second(at);
    if (Number.isFinite(value)) return value;
    throw new InvalidQuantityError(`cost at ${at}`, value, "a finite number");
  };
  const atLow = difference(low);
  const atHigh = difference(high);
  if (atLow === 0) return { kind: "point", at: low };
  if (atHigh === 0) return { kind: "point", at: high };
  if (atLow < 0 === atHigh < 0) return { kind: "never", lower: atLow < 0 ? "first" : "second" };
  for (let halving = 0; halving < halvings; halving++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (difference(middle) < 0 === atLow < 0) low = middle;
    else high = middle;
  }
  return { kind: "point", at: high };
}
