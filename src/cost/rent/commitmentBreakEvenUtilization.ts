import { within } from "../../units/check.js";

/**
 * The utilization above which a commitment is cheaper than renting the same hours on demand.
 *
 * Model: 1 - discount.
 * Assumes: on-demand machines are released as soon as they are idle. If they are not, the break-even point is lower.
 *
 * @param discount - discount of the commitment, as a share of the on-demand price
 * @returns the break-even utilization: busy hours over all hours of the term
 * @unit ratio
 * @throws {@link InvalidQuantityError} if the discount is outside 0 to 1
 * @source First principles
 * @example
 * ```ts
 * import { commitmentBreakEvenUtilization, committedUseDiscounts } from "llm-economics/cost";
 *
 * commitmentBreakEvenUtilization(committedUseDiscounts.microsoftAzure.oneYear); // => 0.75
 * ```
 */
export function commitmentBreakEvenUtilization(discount: number): number {
  return 1 - within("discount", discount, 0, 1);
}
