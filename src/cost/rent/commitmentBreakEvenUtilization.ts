import { within } from "../../units/check.js";

/**
 * The utilization above which a commitment is cheaper than renting the same hours on demand.
 *
 * Model: 1 - discount.
 * Assumes: that on-demand machines are given back the moment they are idle; if they are not, commit sooner.
 *
 * @param discount - what the commitment takes off the on-demand price, as a share of it
 * @returns busy hours over all hours of the term
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
