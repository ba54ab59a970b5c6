import { positive, within } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { subtract } from "../money/subtract.js";
import type { Interruptions } from "./interruptions.js";
import { spotGoodput } from "./spotGoodput.js";

/** Terms on which an accelerator is rented. */
export type RentalTerms<Currency extends string = string> =
  | {
      /** By the hour, given back at will. */
      readonly kind: "on-demand";
      /** Price of an hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
    }
  | {
      /** For a year or three, paid whether used or not. */
      readonly kind: "committed";
      /** On-demand price of an hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
      /** Discount of the commitment, as a share of that price. */
      readonly discount: number;
    }
  | {
      /** By the hour, taken away at the provider's will. */
      readonly kind: "spot";
      /** On-demand price of an hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
      /** Discount for the risk of interruption, as a share of that price. */
      readonly discount: number;
      /** Interruptions, and the time that each costs. */
      readonly interruptions: Interruptions;
    };

/** Cost of an hour of rented work. */
export interface RentedAcceleratorHour<Currency extends string = string> {
  /** Price of an hour on the bill. */
  readonly perBilledHour: Money<Currency>;
  /** Price of an hour of productive work. */
  readonly perUsefulHour: Money<Currency>;
  /** Terms: the bill of the hour itself, and of the time that is idle or lost. */
  readonly terms: { readonly useful: Money<Currency>; readonly lost: Money<Currency> };
}

/**
 * The cost of an hour of productive work on a rented accelerator.
 *
 * Model: pricePerAcceleratorHour x (1 - discount) / (utilization x goodput), goodput being {@link spotGoodput} for spot
 * machines and 1 for others.
 * Assumes: that a commitment's utilization is of all hours of its term, and an on-demand machine's of the hours it is held.
 *
 * @param rental - `terms`: how it is rented; `utilization`: busy hours over billed hours
 * @returns the price of a billed and of a productive hour, with terms that sum to the latter
 * @unit currency/accelerator-hour
 * @throws {@link InvalidQuantityError} if a price or time is negative or not finite, or a share out of range
 * @source First principles; J. Young (CACM 17(9), 1974) for the checkpoint interval
 * @example
 * ```ts
 * import { rentedAcceleratorHour, usd } from "llm-economics/cost";
 * import { hours } from "llm-economics/units";
 *
 * rentedAcceleratorHour({
 *   terms: {
 *     kind: "spot",
 *     pricePerAcceleratorHour: usd("3.29"),
 *     discount: 0.6,
 *     interruptions: { meanSecondsBetween: hours(6), checkpointSeconds: 60, restartSeconds: 300 },
 *   },
 *   utilization: 1,
 * }).perUsefulHour.amount.toFixed(4); // => "1.4390"
 * ```
 */
export function rentedAcceleratorHour<Currency extends string>(rental: {
  readonly terms: RentalTerms<Currency>;
  readonly utilization: number;
}): RentedAcceleratorHour<Currency> {
  checkShape("rental", rental, { terms: checkObject, utilization: 0 });
  const { terms } = rental;
  const price = nonNegativeMoney("pricePerAcceleratorHour", terms.pricePerAcceleratorHour);
  const discount = terms.kind === "on-demand" ? 0 : within("discount", terms.discount, 0, 1);
  const goodput = terms.kind === "spot" ? spotGoodput(terms.interruptions) : 1;
  const busy = exactDecimal("utilization", positive("utilization", within("utilization", rental.utilization, 0, 1)));
  const useful = multiply(price, exactDecimal("discount", discount).neg().plus(1));
  const perUsefulHour = divide(useful, busy.times(goodput));
  return { perBilledHour: useful, perUsefulHour, terms: { useful, lost: subtract(perUsefulHour, useful) } };
}
