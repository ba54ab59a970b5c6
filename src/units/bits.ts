/** Bits in a byte. */
export const bitsPerByte = 8;
