import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive, within } from "../units/check.js";
import type { Seconds } from "../units/quantity.js";

/** Efficiency of a kernel relative to the peaks of an accelerator. */
export interface OperationRates {
  /** Share of the peak arithmetic rate that the operation sustains. */
  readonly computeEfficiency: number;
  /** Share of the peak memory bandwidth that the operation sustains. */
  readonly memoryEfficiency: number;
  /** Launch overhead in seconds. */
  readonly launchSeconds: Seconds;
  /**
   * Overlap of arithmetic and memory traffic: "maximum" is full overlap, 1 is none, and larger exponents round the ridge in
   * between.
   */
  readonly overlapExponent: number | "maximum";
}

/**
 * Ideal rates: the roofline itself, which gives a lower bound of the time.
 *
 * @source Williams, Waterman and Patterson, Roofline (CACM 52(4), 2009)
 */
export const idealRates = {
  computeEfficiency: 1,
  memoryEfficiency: 1,
  launchSeconds: 0,
  overlapExponent: "maximum",
} as const satisfies OperationRates;

/**
 * Overlap exponent where none was fitted: 2, the square root of a sum of squares. Fits to measured kernels give 1.4 to 1.6; an
 * exponent of 2 is within 10 % of them and cheap to compute.
 *
 * @source profiles of matrix multiplications of microsoft/vidur (2024), as in {@link h100SxmMatrixRates}
 */
export const smoothOverlapExponent = 2;

/** Returns the rates if they are in range; otherwise throws a typed error that names the field. */
export function checkOperationRates(rates: OperationRates): OperationRates {
  positive("computeEfficiency", within("computeEfficiency", rates.computeEfficiency, 0, 1));
  positive("memoryEfficiency", within("memoryEfficiency", rates.memoryEfficiency, 0, 1));
  nonNegative("launchSeconds", rates.launchSeconds);
  const { overlapExponent } = rates;
  if (overlapExponent !== "maximum" && !(overlapExponent >= 1 && overlapExponent < Infinity))
    throw new InvalidQuantityError("overlapExponent", overlapExponent, 'at least 1, or "maximum"');
  return rates;
}
