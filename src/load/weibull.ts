import type { Lengths } from "./lengths.js";

/** A Weibull distribution, in which the share above x is exp(-(x / scale)^shape). */
export interface Weibull {
  readonly shape: number;
  readonly scale: number;
}

/** Exponent that gives the shape from the coefficient of variation, within 2 % for variations from 0.05 to 1.5. */
const shapePower = -1.086;
/** Amount by which the argument is shifted up before the approximation is applied. */
const raised = 4;

/** The gamma function for arguments above 0 to about eight digits (Windschitl's approximation). */
export function gammaFunction(argument: number): number {
  let product = 1;
  for (let step = 0; step < raised; step++) product *= argument + step;
  const x = argument + raised;
  const base = (x / Math.E) * Math.sqrt(x * Math.sinh(1 / x) + 1 / (810 * x ** 6));
  return (Math.sqrt((2 * Math.PI) / x) * base ** x) / product;
}

/**
 * Returns the Weibull distribution with a given mean and coefficient of variation.
 *
 * @source shape: Justus et al., Journal of Applied Meteorology 17 (1978); fit to five public traces: docs/load.md
 */
export function weibullOf({ mean, variation }: Lengths): Weibull {
  const shape = variation ** shapePower;
  return { shape, scale: mean / gammaFunction(1 + 1 / shape) };
}

/** Quantile of a Weibull distribution. */
export function weibullQuantile({ shape, scale }: Weibull, share: number): number {
  return scale * (-Math.log1p(-share)) ** (1 / shape);
}

/** Share of a Weibull distribution above a value. */
export function weibullAbove({ shape, scale }: Weibull, value: number): number {
  return value <= 0 ? 1 : Math.exp(-((value / scale) ** shape));
}
