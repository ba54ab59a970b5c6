import { positive, within } from "../../units/check.js";
import { checkShape, shapedBy } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
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
      /** Rented by the hour and released at any time. */
      readonly kind: "on-demand";
      /** On-demand price of an accelerator-hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
    }
  | {
      /** Committed for one or three years, and paid whether used or not. */
      readonly kind: "committed";
      /** On-demand price of an accelerator-hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
      /** Discount of the commitment, as a share of the on-demand price. */
      readonly discount: number;
    }
  | {
      /** Rented by the hour, and reclaimed by the provider at any time. */
      readonly kind: "spot";
      /** On-demand price of an accelerator-hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
      /** Discount of spot machines, as a share of the on-demand price. */
      readonly discount: number;
      /** Rate of interruptions, and the time that each costs. */
      readonly interruptions: Interruptions;
    };

/** Cost of an hour on a rented accelerator. */
export interface RentedAcceleratorHour<Currency extends string = string> {
  /** Price of a billed hour. */
  readonly perBilledHour: Money<Currency>;
  /** Cost of an hour of productive work. */
  readonly perUsefulHour: Money<Currency>;
  /** Terms of `perUsefulHour`: the productive hour itself, and the idle or lost time billed with it. */
  readonly terms: { readonly useful: Money<Currency>; readonly lost: Money<Currency> };
}

const checkTerms = /* @__PURE__ */ shapedBy<"kind", RentalTerms>("kind", {
  "on-demand": { pricePerAcceleratorHour: checkMoney },
  committed: { pricePerAcceleratorHour: checkMoney, discount: 0 },
  spot: { pricePerAcceleratorHour: checkMoney, discount: 0, interruptions: 0 },
});

/**
 * The cost of an hour of productive work on a rented accelerator.
 *
 * Model: pricePerAcceleratorHour x (1 - discount) / (utilization x goodput), where goodput is {@link spotGoodput} for spot machines
 * and 1 for others.
 * Assumes: utilization counts all hours of the term for a commitment, and the hours held for on-demand and spot machines.
 *
 * @param rental - `terms`: rental terms; `utilization`: busy hours over billed hours
 * @returns the cost of a billed and of a productive hour, with terms that sum to the latter
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
  checkShape("rental", rental, { terms: checkTerms, utilization: 0 });
  const { terms } = rental;
  const price = nonNegativeMoney("pricePerAcceleratorHour", terms.pricePerAcceleratorHour);
  const discount = terms.kind === "on-demand" ? 0 : within("discount", terms.discount, 0, 1);
  const goodput = terms.kind === "spot" ? spotGoodput(terms.interruptions) : 1;
  const busy = exactDecimal("utilization", positive("utilization", within("utilization", rental.utilization, 0, 1)));
  const useful = multiply(price, exactDecimal("discount", discount).neg().plus(1));
  const perUsefulHour = divide(useful, busy.times(goodput));
  return { perBilledHour: useful, perUsefulHour, terms: { useful, lost: subtract(perUsefulHour, useful) } };
}
