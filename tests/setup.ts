import fc from "fast-check";

/** Property tests draw the same cases everywhere, unless FAST_CHECK_SEED gives another seed or asks for a `random` one. */
const defaultSeed = 20_261_122;

const asked = process.env.FAST_CHECK_SEED ?? String(defaultSeed);
if (asked !== "random") {
  const seed = Number(asked);
  if (!Number.isInteger(seed)) throw new Error(`FAST_CHECK_SEED is ${asked}; give a whole number, or random`);
  fc.configureGlobal({ seed });
}
