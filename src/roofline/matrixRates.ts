import type { OperationRates } from "./operationRates.js";

/** Rates fitted to measured matrix multiplications, with the quality of the fit. */
export interface FittedMatrixRates extends OperationRates {
  /** Mean absolute percentage error over the measured shapes, as a ratio. */
  readonly meanAbsoluteError: number;
  /** Number of measured shapes. */
  readonly points: number;
  /** Source of the measurements. */
  readonly source: string;
}

/**
 * Rates of 16-bit matrix multiplications on an H100 SXM relative to 989 TFLOP/s and 3.35 TB/s, from 1 to 4096 rows and four
 * matrices of five models.
 *
 * @source microsoft/vidur, data/profiling (2024): medians of 20,880 shapes; own fit
 */
export const h100SxmMatrixRates = {
  computeEfficiency: 0.74,
  memoryEfficiency: 0.95,
  launchSeconds: 5.7e-6,
  overlapExponent: 1.46,
  meanAbsoluteError: 0.09,
  points: 20_880,
  source: "microsoft/vidur data/profiling (2024)",
} as const satisfies FittedMatrixRates;

/**
 * The same rates fitted with a hard maximum instead of a rounded ridge.
 *
 * @source microsoft/vidur, data/profiling (2024): medians of 20,880 shapes; own fit
 */
export const h100SxmMaximumMatrixRates = {
  computeEfficiency: 0.689,
  memoryEfficiency: 0.884,
  launchSeconds: 8.4e-6,
  overlapExponent: "maximum",
  meanAbsoluteError: 0.109,
  points: 20_880,
  source: "microsoft/vidur data/profiling (2024)",
} as const satisfies FittedMatrixRates;

/**
 * Rates of 16-bit matrix multiplications on an A100 SXM 80 GB relative to 312 TFLOP/s and 2.039 TB/s.
 *
 * @source microsoft/vidur, data/profiling (2024): medians of 20,880 shapes; own fit
 */
export const a100SxmMatrixRates = {
  computeEfficiency: 0.745,
  memoryEfficiency: 0.824,
  launchSeconds: 5.2e-6,
  overlapExponent: 1.41,
  meanAbsoluteError: 0.067,
  points: 20_880,
  source: "microsoft/vidur data/profiling (2024)",
} as const satisfies FittedMatrixRates;

/**
 * Rates of 16-bit matrix multiplications on an A40 relative to 149.7 TFLOP/s and 696 GB/s.
 *
 * @source microsoft/vidur, data/profiling (2024): medians of 20,880 shapes; own fit
 */
export const a40MatrixRates = {
  computeEfficiency: 0.779,
  memoryEfficiency: 0.796,
  launchSeconds: 3.7e-6,
  overlapExponent: 1.64,
  meanAbsoluteError: 0.072,
  points: 20_880,
  source: "microsoft/vidur data/profiling (2024)",
} as const satisfies FittedMatrixRates;
