import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { nonNegative, positive, within } from "../units/check.js";
import type { Seconds } from "../units/quantity.js";

/** Efficiency of one kernel relative to a machine's peaks. */
export interface OperationRates {
  /** Share of the peak rate that it sustains. */
  readonly computeEfficiency: number;
  /** Share of the peak bandwidth that it sustains. */
  readonly memoryEfficiency: number;
  /** Time that launching it adds. */
  readonly launchSeconds: Seconds;
  /** Overlap of arithmetic and memory: "maximum" in full, 1 not at all, between them a rounded ridge. */
  readonly overlapExponent: number | "maximum";
}

/**
 * A machine at its peaks: the roofline itself, a lower bound of the time.
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
 * The exponent of a rounded ridge where nothing was fitted: the square root of a sum of squares. Fits to measured kernels give
 * 1.4 to 1.6; 2 is within 10 % of them and cheap.
 *
 * @source profiles of matrix multiplications of microsoft/vidur (2024), as in {@link h100SxmMatrixRates}
 */
export const smoothOverlapExponent = 2;

/** The rates, if they can be; otherwise a typed error that names the field. */
export function checkOperationRates(rates: OperationRates): OperationRates {
  positive("computeEfficiency", within("computeEfficiency", rates.computeEfficiency, 0, 1));
  positive("memoryEfficiency", within("memoryEfficiency", rates.memoryEfficiency, 0, 1));
  nonNegative("launchSeconds", rates.launchSeconds);
  const { overlapExponent } = rates;
  if (overlapExponent !== "maximum" && !(overlapExponent >= 1 && overlapExponent < Infinity))
    throw new InvalidQuantityError("overlapExponent", overlapExponent, 'at least 1, or "maximum"');
  return rates;
}
