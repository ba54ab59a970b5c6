/**
 * Relative rounding error of sums, products and powers in binary arithmetic, with a wide margin. Differences below it carry no meaning.
 *
 * @source IEEE 754-2019: half a unit in the last place, 1.1e-16, for each operation
 */
export const roundingError = 1e-12;
