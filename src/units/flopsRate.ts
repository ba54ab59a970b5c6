import type { FlopsPerSecond } from "./quantity.js";
import { flopsPerExaflop, flopsPerGigaflop, flopsPerPetaflop, flopsPerTeraflop } from "./scale.js";
import { scaled } from "./scaled.js";

/**
 * Converts gigaflops per second to floating-point operations per second.
 *
 * Model: amount x flopsPerGigaflop.
 * Assumes: a dense rate; figures quoted with structured sparsity are twice what dense matrices can reach.
 *
 * @param amount - rate in gigaflops per second
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts teraflops per second to floating-point operations per second.
 *
 * Model: amount x flopsPerTeraflop.
 * Assumes: a dense rate; figures quoted with structured sparsity are twice what dense matrices can reach.
 *
 * @param amount - rate in teraflops per second
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts petaflops per second to floating-point operations per second.
 *
 * Model: amount x flopsPerPetaflop.
 * Assumes: a dense rate; figures quoted with structured sparsity are twice what dense matrices can reach.
 *
 * @param amount - rate in petaflops per second
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
 * Converts exaflops per second to floating-point operations per second.
 *
 * Model: amount x flopsPerExaflop.
 * Assumes: a dense rate; figures quoted with structured sparsity are twice what dense matrices can reach.
 *
 * @param amount - rate in exaflops per second
 * @returns floating-point operations per second
 * @unit FLOP/s
 * @throws {@link InvalidQuantityError} if the amount is negative or not finite
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
