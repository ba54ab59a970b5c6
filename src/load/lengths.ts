import { nonNegative, positive } from "../units/check.js";
import { checkObject, checkShape } from "../units/checkShape.js";

/** Length of prompts or outputs in tokens: a Weibull distribution by its mean and its variation. */
export interface Lengths {
  /** Mean tokens. */
  readonly mean: number;
  /** Standard deviation over the mean; 0 if all are of one length. */
  readonly variation: number;
}

/**
 * Lengths of prompts or outputs that vary from request to request.
 *
 * Model: a Weibull distribution, which comes closer to the quantiles of public traces than a log-normal one: real lengths have a long
 * lower tail.
 *
 * @param mean - mean tokens
 * @param spread - `variation`, the standard deviation over the mean (0.7 to 1.3 in the traces of Azure and Mooncake); 0 if left out
 * @returns the lengths, to give to a load
 * @throws {@link InvalidQuantityError} for a mean that is not above 0 or a negative variation
 * @source Patel et al., Splitwise (ISCA 2024); Qin et al., Mooncake (FAST 2025)
 * @example
 * ```ts
 * import { lengths } from "llm-economics/load";
 *
 * lengths(1155, { variation: 0.96 }).mean; // => 1155
 * ```
 */
export function lengths(mean: number, spread: { readonly variation?: number | undefined } = {}): Lengths {
  checkShape("spread", spread, { variation: [nonNegative] });
  return {
    mean: positive("mean", mean),
    variation: nonNegative("variation", spread.variation ?? 0),
  };
}

/** Lengths as a caller may write them: a number is one length for all. */
export function lengthsOf(field: string, given: Lengths | number): Lengths {
  return typeof given === "number" ? { mean: positive(field, given), variation: 0 } : checkLengths(field, given);
}

/** The lengths, if both their numbers are possible; otherwise a typed error that names the field. */
export function checkLengths(field: string, given: Lengths): Lengths {
  checkObject(field, given, "a number of tokens, or what lengths returned");
  return checkShape(field, given, { mean: positive, variation: nonNegative }, `${field}.`);
}
