import { checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import type { Money } from "../money/money.js";
import { moneyRatio } from "../money/moneyRatio.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { subtract } from "../money/subtract.js";

/** The utilization above which paying for every hour is cheaper than paying for busy hours only, or `never`. */
export type BreakEvenUtilization =
  | {
      readonly kind: "utilization";
      /** Busy hours over all hours, 0 to 1; above it, paying for every hour is cheaper. */
      readonly utilization: number;
    }
  | { readonly kind: "never" };

/**
 * The utilization at which owned or committed accelerators break even against renting busy hours only.
 *
 * Model: fixedPerHour / (rentPerBusyHour - variablePerBusyHour); `never` if that is 1 or more.
 *
 * Assumes: rent is paid for busy hours only, which requires work that can be started and stopped by the hour.
 *
 * @param options - cost of every hour, extra cost of a busy hour (electricity), and rent of a busy hour
 * @returns the utilization, or `never`
 * @throws {@link InvalidQuantityError} if an amount is negative
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source break-even analysis (textbook)
 * @example
 * ```ts
 * import { breakEvenUtilization, usd } from "llm-economics/cost";
 *
 * const owned = { fixedPerHour: usd("1.40"), variablePerBusyHour: usd("0.09") };
 * breakEvenUtilization({ ...owned, rentPerBusyHour: usd("2.89") }); // => { kind: "utilization", utilization: 0.5 }
 * breakEvenUtilization({ ...owned, rentPerBusyHour: usd("1.20") }); // => { kind: "never" }
 * ```
 */
export function breakEvenUtilization<Currency extends string>(options: {
  /** Cost of every hour, busy or idle: capital, colocation and staff, or the committed price. */
  readonly fixedPerHour: Money<Currency>;
  /** Extra cost of a busy hour; none by default. */
  readonly variablePerBusyHour?: Money<NoInfer<Currency>> | undefined;
  /** Price of renting a busy hour. */
  readonly rentPerBusyHour: Money<NoInfer<Currency>>;
}): BreakEvenUtilization {
  checkShape("options", options, {
    fixedPerHour: checkMoney,
    variablePerBusyHour: [checkMoney],
    rentPerBusyHour: checkMoney,
  });
  const fixed = nonNegativeMoney("fixedPerHour", options.fixedPerHour);
  const rent = nonNegativeMoney("rentPerBusyHour", options.rentPerBusyHour);
  const variable = options.variablePerBusyHour;
  const saved = variable ? subtract<Currency>(rent, nonNegativeMoney("variablePerBusyHour", variable)) : rent;
  subtract<Currency>(fixed, rent);
  if (!saved.amount.gt(fixed.amount)) return { kind: "never" };
  return { kind: "utilization", utilization: moneyRatio<Currency>(fixed, saved).toNumber() };
}
