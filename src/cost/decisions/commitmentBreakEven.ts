import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import type { Money } from "../money/money.js";
import { type BreakEvenUtilization, breakEvenUtilization } from "./breakEvenUtilization.js";

/**
 * The utilization at which a commitment (reserved for one or three years) breaks even against paying on demand.
 *
 * Model: committedPerHour / onDemandPerHour, which equals 1 - discount; `never` without a discount.
 *
 * Assumes: on-demand hours are paid only when used, and are always available.
 *
 * @param options - price of every committed hour and of an on-demand hour
 * @returns the utilization, or `never`
 * @throws {@link InvalidQuantityError} if an amount is negative
 * @throws {@link CurrencyMismatchError} if the currencies differ
 * @source break-even analysis (textbook); discounts: The rising costs of training frontier AI models (arXiv:2405.21015), 2024
 * @example
 * ```ts
 * import { commitmentBreakEven, usd } from "llm-economics/cost";
 *
 * const threeYears = { committedPerHour: usd("1.45"), onDemandPerHour: usd("4.10") };
 * commitmentBreakEven(threeYears); // => { kind: "utilization", utilization: 0.354 }
 * ```
 */
export function commitmentBreakEven<Currency extends string>(options: {
  /** Price of every hour under the commitment, used or not. */
  readonly committedPerHour: Money<Currency>;
  /** Price of an on-demand hour. */
  readonly onDemandPerHour: Money<NoInfer<Currency>>;
}): BreakEvenUtilization {
  checkShape("options", options, { committedPerHour: checkMoney, onDemandPerHour: checkMoney });
  return breakEvenUtilization<Currency>({
    fixedPerHour: options.committedPerHour,
    rentPerBusyHour: options.onDemandPerHour,
  });
}
