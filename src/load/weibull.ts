import type { Lengths } from "./lengths.js";

/** A Weibull distribution, in which the share above x is exp(-(x / scale)^shape). */
export interface Weibull {
  readonly shape: number;
  readonly scale: number;
}

/** Exponent that gives the shape from the coefficient of variation, within 2 % for variations from 0.05 to 1.5. */
const shapePower = -1.086;
/** Largest coefficient of variation for which the approximation is used. */
const approximatedVariation = 1.5;
/** Number of bisections of the shape above it, for a relative error of a billionth. */
const bisections = 30;
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
  const shape = variation > approximatedVariation ? solvedShape(variation) : variation ** shapePower;
  return { shape, scale: mean / gammaFunction(1 + 1 / shape) };
}

/** Shape of a wide distribution, from (standard deviation / mean)^2 = gamma(1 + 2 / shape) / gamma(1 + 1 / shape)^2 - 1. */
function solvedShape(variation: number): number {
  let low = variation ** shapePower;
  let high = 1;
  for (let step = 0; step < bisections; step++) {
    const shape = (low + high) / 2;
    if (gammaFunction(1 + 2 / shape) / gammaFunction(1 + 1 / shape) ** 2 > 1 + variation ** 2) low = shape;
    else high = shape;
  }
  return low;
}

/** Quantile of a Weibull distribution. */
export function weibullQuantile({ shape, scale }: Weibull, share: number): number {
  return scale * (-Math.log1p(-share)) ** (1 / shape);
}

/** Share of a Weibull distribution above a value. */
export function weibullAbove({ shape, scale }: Weibull, value: number): number {
  // Takes half the time of a power.
  return value <= 0 ? 1 : Math.exp(-Math.exp(shape * Math.log(value / scale)));
}
