/** Bits of an element that an 8-bit cache leaves unquantized. */
const wideBits = 16;

/**
 * Bits of a cache entry. Below 16 bits, all but the rotary elements are stored in `bits` with scales, and the rotary elements
 * stay in 16 bits.
 */
export function mixedEntryBits(elements: number, rotaryElements: number, scaleBits: number, bits: number): number {
  if (bits >= wideBits) return (elements + rotaryElements) * bits;
  return elements * bits + rotaryElements * wideBits + scaleBits;
}
