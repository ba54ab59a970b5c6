import type { FlopsPerSecond } from "./quantity.js";
import { flopsPerExaflop, flopsPerGigaflop, flopsPerPetaflop, flopsPerTeraflop } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * A rate of arithmetic in gigaflops per second, as operations per second.
 *
 * Model: amount x flopsPerGigaflop.
 * Assumes: dense rates: a figure with structured sparsity is twice what dense matrices reach.
 *
 * @param amount - how many
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { gigaflopsPerSecond } from "llm-economics/units";
 *
 * gigaflopsPerSecond(500); // => 500000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gigaflopsPerSecond(amount: number): FlopsPerSecond {
  return scaled("gigaflopsPerSecond", amount, flopsPerGigaflop);
}

/**
 * A rate of arithmetic in teraflops per second, as operations per second.
 *
 * Model: amount x flopsPerTeraflop.
 * Assumes: dense rates: a figure with structured sparsity is twice what dense matrices reach.
 *
 * @param amount - how many
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { teraflopsPerSecond } from "llm-economics/units";
 *
 * teraflopsPerSecond(989); // => 989000000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function teraflopsPerSecond(amount: number): FlopsPerSecond {
  return scaled("teraflopsPerSecond", amount, flopsPerTeraflop);
}

/**
 * A rate of arithmetic in petaflops per second, as operations per second.
 *
 * Model: amount x flopsPerPetaflop.
 * Assumes: dense rates: a figure with structured sparsity is twice what dense matrices reach.
 *
 * @param amount - how many
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { petaflopsPerSecond } from "llm-economics/units";
 *
 * petaflopsPerSecond(4.5); // => 4.5e15
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function petaflopsPerSecond(amount: number): FlopsPerSecond {
  return scaled("petaflopsPerSecond", amount, flopsPerPetaflop);
}

/**
 * A rate of arithmetic in exaflops per second, as operations per second.
 *
 * Model: amount x flopsPerExaflop.
 * Assumes: dense rates: a figure with structured sparsity is twice what dense matrices reach.
 *
 * @param amount - how many
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if it is negative or not finite
 * @example
 * ```ts
 * import { exaflopsPerSecond } from "llm-economics/units";
 *
 * exaflopsPerSecond(1.1); // => 1.1e18
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function exaflopsPerSecond(amount: number): FlopsPerSecond {
  return scaled("exaflopsPerSecond", amount, flopsPerExaflop);
}
