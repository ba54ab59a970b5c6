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

/** A quantity of accelerator-hours at one price. */
export interface BlendPart<Currency extends string = string> {
  /** Quantity in accelerator-hours; only the proportions between parts matter. */
  readonly acceleratorHours: number;
  /** Price of an accelerator-hour. */
  readonly pricePerAcceleratorHour: Money<Currency>;
}

/** Average price of an accelerator-hour. */
export interface BlendedAcceleratorHour<Currency extends string = string> {
  /** Average price of an hour; the terms sum to it exactly. */
  readonly perHour: Money<Currency>;
  /** Contribution of each part, in the order given. */
  readonly terms: readonly Money<Currency>[];
}

/**
 * The average price of an accelerator-hour when hours are rented on different terms: committed, on demand and spot.
 *
 * Model: sum of acceleratorHours x pricePerAcceleratorHour / sum of acceleratorHours.
 * Assumes: every hour does the same amount of work. For spot machines, give the price of a productive hour.
 *
 * @param parts - quantities of hours with their prices, at least one
 * @returns the average price and the contribution of each part
 * @unit currency/accelerator-hour
 * @throws {@link InvalidQuantityError} if hours or prices are negative or not finite, or if there are no hours
 * @throws {@link CurrencyMismatchError} if the prices are in different currencies
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
  if (all.isZero()) throw new InvalidQuantityError("acceleratorHours", 0, "above 0 in at least one part");
  const terms = parts.map(({ acceleratorHours, pricePerAcceleratorHour: price }) =>
    divide(multiply(nonNegativeMoney("pricePerAcceleratorHour", price), acceleratorHours), all),
  );
  return { perHour: sumAmounts(terms), terms };
}
