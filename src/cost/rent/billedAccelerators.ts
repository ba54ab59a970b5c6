import { whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/**
 * The number of billed accelerators where only whole servers are rented out.
 *
 * Model: acceleratorsPerServer x ceil(accelerators / acceleratorsPerServer).
 *
 * @param plan - `accelerators`: accelerators needed; `acceleratorsPerServer`: accelerators in one server
 * @returns billed accelerators
 * @unit accelerators
 * @throws {@link InvalidQuantityError} if either is not a whole number of at least 1
 * @source First principles
 * @example
 * ```ts
 * import { billedAccelerators } from "llm-economics/cost";
 *
 * billedAccelerators({ accelerators: 10, acceleratorsPerServer: 8 }); // => 16
 * ```
 */
export function billedAccelerators(plan: {
  readonly accelerators: number;
  readonly acceleratorsPerServer: number;
}): number {
  checkShape("plan", plan, { accelerators: 0, acceleratorsPerServer: 0 });
  const each = whole("acceleratorsPerServer", plan.acceleratorsPerServer);
  return each * Math.ceil(whole("accelerators", plan.accelerators) / each);
}
