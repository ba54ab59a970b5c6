import type { Flops } from "./quantity.js";
import { flopsPerExaflop, flopsPerGigaflop, flopsPerPetaflop, flopsPerTeraflop } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Converts gigaflops to floating-point operations.
 *
 * Model: amount x flopsPerGigaflop.
 * Assumes: a multiply-add is two operations.
 *
 * @param amount - number of gigaflops
 * @returns floating-point operations
 * @unit FLOP
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { gigaflops } from "llm-economics/units";
 *
 * gigaflops(16); // => 16000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function gigaflops(amount: number): Flops {
  return scaled("gigaflops", amount, flopsPerGigaflop);
}

/**
 * Converts teraflops to floating-point operations.
 *
 * Model: amount x flopsPerTeraflop.
 * Assumes: a multiply-add is two operations.
 *
 * @param amount - number of teraflops
 * @returns floating-point operations
 * @unit FLOP
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { teraflops } from "llm-economics/units";
 *
 * teraflops(141); // => 141000000000000
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function teraflops(amount: number): Flops {
  return scaled("teraflops", amount, flopsPerTeraflop);
}

/**
 * Converts petaflops to floating-point operations.
 *
 * Model: amount x flopsPerPetaflop.
 * Assumes: a multiply-add is two operations.
 *
 * @param amount - number of petaflops
 * @returns floating-point operations
 * @unit FLOP
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { petaflops } from "llm-economics/units";
 *
 * petaflops(5); // => 5e15
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function petaflops(amount: number): Flops {
  return scaled("petaflops", amount, flopsPerPetaflop);
}

/**
 * Converts exaflops to floating-point operations.
 *
 * Model: amount x flopsPerExaflop.
 * Assumes: a multiply-add is two operations.
 *
 * @param amount - number of exaflops
 * @returns floating-point operations
 * @unit FLOP
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
 * @example
 * ```ts
 * import { exaflops } from "llm-economics/units";
 *
 * exaflops(3.5); // => 3.5e18
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function exaflops(amount: number): Flops {
  return scaled("exaflops", amount, flopsPerExaflop);
}
