const multiplier = 0xd256d193;
const multiplierLow = multiplier & 0xffff;
const multiplierHigh = multiplier >>> 16;
const keyStep = 0x9e3779b9;
const rounds = 10;
const lowBits = 0xffff;
/** Values of the 20 bits that the second word adds to the 32 of the first, and of all 52 together: what a double holds exactly. */
const valuesOf20Bits = 0x10_0000;
const valuesOf52Bits = 0x10_0000_0000_0000;

/** Two 32-bit words from a 64-bit counter and a 32-bit key: the generator Philox2x32-10 (Salmon et al., SC11). */
export function philox(counterLow: number, counterHigh: number, key: number): readonly [number, number] {
  // The words are signed within the rounds: a sweep draws millions, and integers of 31 bits and a sign stay out of the heap.
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

/** The upper 32 bits of the word times the multiplier, by schoolbook multiplication of their 16-bit halves. */
function highWord(word: number): number {
  const low = word & lowBits;
  const high = word >>> 16;
  const crossed = Math.imul(multiplierHigh, low) + (Math.imul(multiplierLow, low) >>> 16);
  const middle = Math.imul(multiplierLow, high) + (crossed & lowBits);
  return (Math.imul(multiplierHigh, high) + (crossed >>> 16) + (middle >>> 16)) | 0;
}

/**
 * A number strictly between 0 and 1 that depends on seed, stream and index alone, by integer arithmetic and one exact
 * division, so that every runtime draws the same.
 */
export function uniformSample(seed: number, stream: number, index: number): number {
  const [high, low] = philox(index, stream, seed);
  return (high * valuesOf20Bits + (low >>> 12) + 0.5) / valuesOf52Bits;
}

/** The stream of a name (FNV-1a), so that an input keeps its draws when others are added or leave. */
export function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
