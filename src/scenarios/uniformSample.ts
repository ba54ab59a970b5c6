const multiplier = 0xd256d193;
const multiplierLow = multiplier & 0xffff;
const multiplierHigh = multiplier >>> 16;
const keyStep = 0x9e3779b9;
const rounds = 10;
const lowBits = 0xffff;
/** Number of values of 20 and of 52 bits: a sample takes 32 bits from the first word and 20 from the second, which a double holds exactly. */
const valuesOf20Bits = 0x10_0000;
const valuesOf52Bits = 0x10_0000_0000_0000;

/** The Philox2x32-10 generator (Salmon et al., SC11): two random 32-bit words from a 64-bit counter and a 32-bit key. */
export function philox(counterLow: number, counterHigh: number, key: number): readonly [number, number] {
  // The rounds use signed words, because engines keep small signed integers out of the heap and a sweep draws millions.
  let left = counterLow | 0;
  let right = counterHigh | 0;
  let step = key | 0;
  for (let round = 0; round < rounds; round++) {
    const mixed = highWord(left) ^ step ^ right;
    right = Math.imul(multiplier, left);
    left = mixed;
    step = (step + keyStep) | 0;
  }
  return [left >>> 0, right >>> 0];
}

/** The upper 32 bits of the product of a word and the multiplier, by long multiplication of 16-bit halves. */
function highWord(word: number): number {
  const low = word & lowBits;
  const high = word >>> 16;
  const crossed = Math.imul(multiplierHigh, low) + (Math.imul(multiplierLow, low) >>> 16);
  const middle = Math.imul(multiplierLow, high) + (crossed & lowBits);
  return (Math.imul(multiplierHigh, high) + (crossed >>> 16) + (middle >>> 16)) | 0;
}

/**
 * A random number strictly between 0 and 1 that depends only on seed, stream and index. Integer arithmetic and one exact division make it
 * identical in every runtime.
 */
export function uniformSample(seed: number, stream: number, index: number): number {
  const [high, low] = philox(index, stream, seed);
  return (high * valuesOf20Bits + (low >>> 12) + 0.5) / valuesOf52Bits;
}

/** The random stream of a name (its FNV-1a hash), so that an input keeps its draws when other inputs are added or removed. */
export function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
