const multiplier = 0xd256d193;
const keyStep = 0x9e3779b9;
const rounds = 10;
const lowBits = 0xffff;
const lowBitCount = 0x1_0000;
/** Values of the 20 bits that the second word adds to the 32 of the first, and of all 52 together: what a double holds exactly. */
const valuesOf20Bits = 0x10_0000;
const valuesOf52Bits = 0x10_0000_0000_0000;

/** Two 32-bit words from a 64-bit counter and a 32-bit key: the generator Philox2x32-10 (Salmon et al., SC11). */
export function philox(counterLow: number, counterHigh: number, key: number): readonly [number, number] {
  let left = counterLow >>> 0;
  let right = counterHigh >>> 0;
  let step = key >>> 0;
  for (let round = 0; round < rounds; round++) {
    const mixed = highWord(multiplier, left) ^ step ^ right;
    right = Math.imul(multiplier, left) >>> 0;
    left = mixed >>> 0;
    step = (step + keyStep) >>> 0;
  }
  return [left, right];
}

function highWord(left: number, right: number): number {
  const leftLow = left & lowBits;
  const leftHigh = left >>> 16;
  const rightLow = right & lowBits;
  const rightHigh = right >>> 16;
  const crossed = leftHigh * rightLow + ((leftLow * rightLow) >>> 16);
  const middle = leftLow * rightHigh + (crossed & lowBits);
  return (leftHigh * rightHigh + Math.floor(crossed / lowBitCount) + Math.floor(middle / lowBitCount)) >>> 0;
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
