/**
 * Bytes in a kilobyte (kB).
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const bytesPerKilobyte = 1_000;

/**
 * Bytes in a megabyte (MB).
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const bytesPerMegabyte = 1_000_000;

/**
 * Bytes in a gigabyte (GB), the unit of memory and link specifications.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const bytesPerGigabyte = 1_000_000_000;

/**
 * Bytes in a terabyte (TB).
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const bytesPerTerabyte = 1_000_000_000_000;

/**
 * Bytes in a petabyte (PB).
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const bytesPerPetabyte = 1_000_000_000_000_000;

/**
 * Bytes in a kibibyte (KiB).
 *
 * @source IEC 80000-13:2008, Quantities and units: information science
 */
export const bytesPerKibibyte = 1_024;

/**
 * Bytes in a mebibyte (MiB).
 *
 * @source IEC 80000-13:2008, Quantities and units: information science
 */
export const bytesPerMebibyte = 1_048_576;

/**
 * Bytes in a gibibyte (GiB), the unit that operating systems and llama.cpp report.
 *
 * @source IEC 80000-13:2008, Quantities and units: information science
 */
export const bytesPerGibibyte = 1_073_741_824;

/**
 * Bytes in a tebibyte (TiB).
 *
 * @source IEC 80000-13:2008, Quantities and units: information science
 */
export const bytesPerTebibyte = 1_099_511_627_776;

/**
 * Floating-point operations in a gigaflop.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const flopsPerGigaflop = 1_000_000_000;

/**
 * Floating-point operations in a teraflop.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const flopsPerTeraflop = 1_000_000_000_000;

/**
 * Floating-point operations in a petaflop.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const flopsPerPetaflop = 1_000_000_000_000_000;

/**
 * Floating-point operations in an exaflop.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const flopsPerExaflop = 1_000_000_000_000_000_000;

/** Tokens in a thousand, the unit of older price lists. */
export const tokensPerThousand = 1_000;

/** Tokens in a million, the unit of price lists. */
export const tokensPerMillion = 1_000_000;

/** A thousand (K). */
export const thousand = 1_000;

/** A million (M). */
export const million = 1_000_000;

/** A billion (B), as in the names of models: 10^9. */
export const billion = 1_000_000_000;

/** A trillion (T): 10^12. */
export const trillion = 1_000_000_000_000;

/**
 * Watts in a kilowatt.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const wattsPerKilowatt = 1_000;

/**
 * Watts in a megawatt.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const wattsPerMegawatt = 1_000_000;

/**
 * Grams in a kilogram.
 *
 * @source BIPM, The International System of Units, 9th edition (2019)
 */
export const gramsPerKilogram = 1_000;
