import { monthsPerYear } from "../../units/timeScale.js";

/** The discount rate at which a series of payments is worth nothing, or why there is none. */
export type InternalRate =
  | {
      readonly kind: "rate";
      /** Rate per year; negative if less is saved than was paid. */
      readonly perYear: number;
    }
  | {
      readonly kind: "none";
      /** Nothing is paid before it is saved; nothing is saved; or several rates may fit, because outlays follow savings. */
      readonly because: "no-outlay" | "no-saving" | "several-rates";
    };

/** Largest logarithm of monthly growth that is searched: its yearly growth is just below the largest number. */
const steepest = 58;

/**
 * Halvings after which the interval has the width of a rounding error.
 *
 * @source IEEE 754-2019: 53 bits, and 7 more for an interval of 116
 */
const halvings = 64;

/**
 * The internal rate of return of monthly savings, the first at month 0, where it is unique: savings that change their sign once have one rate
 * (Descartes' rule of signs), and savings whose running sum changes its sign once have one rate above 0.
 *
 * @source C. J. Norstrøm, A Sufficient Condition for a Unique Nonnegative Internal Rate of Return (JFQA 7(3), 1972), for the running sum
 */
export function internalRate(savings: readonly number[]): InternalRate {
  if (firstSign(savings) >= 0) return { kind: "none", because: "no-outlay" };
  const changes = signChanges(savings);
  if (changes === 0) return { kind: "none", because: "no-saving" };
  let sum = 0;
  const sums = savings.map((saved) => (sum += saved));
  if (changes > 1 && !(signChanges(sums) === 1 && sum > 0)) return { kind: "none", because: "several-rates" };
  // The first midpoint is 0. A sum above 0 leads from there to the only rate above 0.
  let [low, high] = [-steepest, steepest];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (valueAt(savings, middle) > 0) low = middle;
    else high = middle;
  }
  return { kind: "rate", perYear: Math.expm1(monthsPerYear * ((low + high) / 2)) };
}

function firstSign(values: readonly number[]): number {
  return Math.sign(values.find((value) => value !== 0) ?? 0);
}

function signChanges(values: readonly number[]): number {
  const signs = values.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** Present value of the savings at a monthly growth exp(growth), up to a positive factor that keeps every power finite. */
function valueAt(savings: readonly number[], growth: number): number {
  const from = growth < 0 ? savings.length - 1 : 0;
  return savings.reduce((sum, saved, month) => sum + saved * Math.exp(growth * (from - month)), 0);
}
