/** A generator of random numbers from 0 to 1. */
export type Random = () => number;

/** Creates a seeded random number generator that gives the same numbers on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from a standard normal distribution (Box and Muller, 1958). */
function normalFrom(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Draws from a gamma distribution with mean 1 and a given squared coefficient of variation (Marsaglia and Tsang, 2000). */
export function gammaFrom(random: Random, squaredVariation: number): number {
  if (squaredVariation === 0) return 1;
  if (squaredVariation === 1) return -Math.log(1 - random());
  const shape = 1 / squaredVariation;
  const raised = shape < 1 ? shape + 1 : shape;
  const d = raised - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = normalFrom(random);
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < (normal * normal) / 2 + d * (1 - v + Math.log(v))) {
      const boost = shape < 1 ? (1 - random()) ** (1 / shape) : 1;
      return (d * v * boost) / shape;
    }
  }
}
