const bisections = 60;
const mostTerms = 300;
const tiny = 1e-300;

/** The quantile function of the beta distribution with shape parameters above 0, by bisection, to about 15 digits. */
export function betaQuantile(first: number, second: number): (probability: number) => number {
  const scale = logBeta(first, second);
  return (probability) => {
    if (probability === 0 || probability === 1) return probability;
    let [low, high] = [0, 1];
    for (let step = 0; step < bisections; step++) {
      const middle = (low + high) / 2;
      if (betaProbability(first, second, middle, scale) < probability) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
}

/** The regularised incomplete beta function by Lentz's continued fraction (Numerical Recipes, 1992, section 6.4). */
function betaProbability(first: number, second: number, value: number, scale: number): number {
  const front = Math.exp(first * Math.log(value) + second * Math.log1p(-value) - scale);
  return value < (first + 1) / (first + second + 2)
    ? (front * continuedFraction(first, second, value)) / first
    : 1 - (front * continuedFraction(second, first, 1 - value)) / second;
}

function continuedFraction(first: number, second: number, value: number): number {
  let numerator = 1;
  let denominator = 1 / notZero(1 - ((first + second) * value) / (first + 1));
  let product = denominator;
  const step = (coefficient: number) => {
    denominator = 1 / notZero(1 + coefficient * denominator);
    numerator = notZero(1 + coefficient / numerator);
    product *= denominator * numerator;
  };
  for (let term = 1; term <= mostTerms; term++) {
    const twice = first + 2 * term;
    step((term * (second - term) * value) / ((twice - 1) * twice));
    const before = product;
    step((-(first + term) * (first + second + term) * value) / (twice * (twice + 1)));
    if (Math.abs(product / before - 1) < Number.EPSILON) break;
  }
  return product;
}

function notZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

function logBeta(first: number, second: number): number {
  return logGamma(first) + logGamma(second) - logGamma(first + second);
}

const lanczos = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.001208650973866179,
  -0.000005395239384953,
] as const;

/** The logarithm of the gamma function for arguments above 0, by Lanczos' series (Numerical Recipes, 1992, section 6.1), to about 10 digits. */
function logGamma(value: number): number {
  const base = value + 5.5;
  const series = lanczos.reduce(
    (sum, coefficient, index) => sum + coefficient / (value + index + 1),
    1.000000000190015,
  );
  return Math.log((2.5066282746310007 * series) / value) - (base - (value + 0.5) * Math.log(base));
}
