const numerator = [
  0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
] as const;
const denominator = [
  0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
] as const;
const tailFrom = 7.07106781186547;
const rootOfTwoPi = 2.506628274631;

/**
 * The standard normal cumulative distribution function, accurate to 15 decimals, by Hart's rational approximation (Computer
 * Approximations, 1968, algorithm 5666) in the form of G. West (Wilmott, 2005).
 */
export function normalProbability(score: number): number {
  const size = Math.abs(score);
  const density = Math.exp((-size * size) / 2);
  const below =
    size < tailFrom ? (density * polynomial(numerator, size)) / polynomial(denominator, size) : tail(size, density);
  return score > 0 ? 1 - below : below;
}

function tail(size: number, density: number): number {
  let fraction = size + 0.65;
  for (let order = 4; order >= 1; order--) fraction = size + order / fraction;
  return density / fraction / rootOfTwoPi;
}

function polynomial(coefficients: readonly number[], variable: number): number {
  return coefficients.reduce((sum, coefficient) => sum * variable + coefficient, 0);
}
