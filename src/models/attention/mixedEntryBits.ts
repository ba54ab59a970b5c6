/** Bits of an element that stays wide in a narrow cache. */
const wideBits = 16;

/** Bits of a cache entry of which a narrow cache stores all but the rotary elements in `bits`, with scales of their own. */
export function mixedEntryBits(elements: number, rotaryElements: number, scaleBits: number, bits: number): number {
  if (bits >= wideBits) return (elements + rotaryElements) * bits;
  return elements * bits + rotaryElements * wideBits + scaleBits;
}
