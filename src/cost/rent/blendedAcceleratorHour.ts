import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative } from "../../units/check.js";
import { checkEach } from "../../units/checkShape.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { sumAmounts } from "../money/sumAmounts.js";
import type { SingleCurrency } from "../money/sumMoney.js";

/** Accelerator-hours at one price. */
export interface BlendPart<Currency extends string = string> {
  /** Quantity; only the proportions matter. */
  readonly acceleratorHours: number;
  /** Price of one of them. */
  readonly pricePerAcceleratorHour: Money<Currency>;
}

/** The price of a blend. */
export interface BlendedAcceleratorHour<Currency extends string = string> {
  /** Average price of an hour: the sum of the terms, to the last digit. */
  readonly perHour: Money<Currency>;
  /** Contribution of each part, in the order given. */
  readonly terms: readonly Money<Currency>[];
}

/**
 * The average price of hours that are rented in several ways: committed for the base, on demand above it, spot where it can wait.
 *
 * Model: sum of acceleratorHours x pricePerAcceleratorHour / sum of acceleratorHours.
 * Assumes: that every hour does the same work; give the price of a productive hour for spot machines.
 *
 * @param parts - hours and their price, at least one
 * @returns the average price and what each part adds
 * @unit currency/accelerator-hour
 * @throws {@link InvalidQuantityError} if hours or prices are negative or not finite, or if there are no hours
 * @throws {@link CurrencyMismatchError} if the prices are of different currencies
 * @source First principles
 * @example
 * ```ts
 * import { blendedAcceleratorHour, usd } from "llm-economics/cost";
 *
 * blendedAcceleratorHour([
 *   { acceleratorHours: 60, pricePerAcceleratorHour: usd("1.45") },
 *   { acceleratorHours: 40, pricePerAcceleratorHour: usd("4.10") },
 * ]).perHour.amount; // => "2.51"
 * ```
 */
export function blendedAcceleratorHour<Currency extends string>(
  parts: readonly BlendPart<Currency>[] & SingleCurrency<Currency>,
): BlendedAcceleratorHour<Currency> {
  checkEach("parts", parts);
  let all = exactDecimal("acceleratorHours", 0);
  for (const part of parts) all = all.plus(nonNegative("acceleratorHours", part.acceleratorHours));
  if (all.isZero()) throw new InvalidQuantityError("acceleratorHours", 0, "above 0 in one part or more");
  const terms = parts.map(({ acceleratorHours, pricePerAcceleratorHour: price }) =>
    divide(multiply(nonNegativeMoney("pricePerAcceleratorHour", price), acceleratorHours), all),
  );
  return { perHour: sumAmounts(terms), terms };
}
