import { positive, within } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";

/** Largest coefficient of variation that is accepted: six times that of the public traces, where one request in a hundred holds most tokens. */
const largestVariation = 10;

const checkVariation = (field: string, variation: number) => within(field, variation, 0, largestVariation);

/** Lengths of prompts or outputs in tokens: a Weibull distribution given by its mean and coefficient of variation. */
export interface Lengths {
  /** Mean length in tokens. */
  readonly mean: number;
  /** Coefficient of variation: standard deviation over mean. 0 if all lengths are equal. */
  readonly variation: number;
}

/**
 * Describes lengths of prompts or outputs that vary between requests.
 *
 * Model: a Weibull distribution. It fits the quantiles of public traces better than a log-normal distribution, because real
 * lengths have a long lower tail.
 *
 * @param mean - mean length in tokens
 * @param spread - `variation`, the coefficient of variation (0.7 to 1.3 in the Azure and Mooncake traces); 0 if left out
 * @returns the lengths, to pass to a load
 * @throws {@link InvalidQuantityError} if the mean is not above 0 or the variation is not from 0 to 10
 * @source Patel et al., Splitwise (ISCA 2024); Qin et al., Mooncake (FAST 2025)
 * @example
 * ```ts
 * import { lengths } from "llm-economics/load";
 *
 * lengths(1155, { variation: 0.96 }).mean; // => 1155
 * ```
 */
export function lengths(mean: number, spread: { readonly variation?: number | undefined } = {}): Lengths {
  checkShape("spread", spread, { variation: [checkVariation] });
  return {
    mean: positive("mean", mean),
    variation: spread.variation ?? 0,
  };
}

/** Normalises lengths as given by a caller: a number means that all lengths are equal. */
export function lengthsOf(field: string, given: Lengths | number): Lengths {
  return typeof given === "number" ? { mean: positive(field, given), variation: 0 } : checkLengths(field, given);
}

/** Returns the lengths if both numbers are in range; otherwise throws a typed error that names the field. */
export function checkLengths(field: string, given: Lengths): Lengths {
  checkObject(field, given, "a number of tokens, or what lengths returned");
  return checkShape(field, given, { mean: positive, variation: checkVariation }, `${field}.`);
}
