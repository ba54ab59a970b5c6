import { roundingError } from "../../units/roundingError.js";
import { hoursPerMonth } from "../../units/timeScale.js";

/** A commitment on offer, with its price as a plain number. */
export interface TermOffer {
  /** Length of the term in months. */
  readonly months: number;
  /** Price of each hour of the term. */
  readonly price: number;
  /** Share of the price of the term that is paid in its first month. */
  readonly upfrontShare: number;
}

/** A commitment in use. */
export interface TakenTerm {
  /** First month of the term, counted from 0. */
  readonly from: number;
  /** Index of the offer. */
  readonly offer: number;
}

/**
 * Returns the cheapest sequence of commitments for one machine, given its hours and the on-demand price in each month. Months without
 * a commitment are paid on demand. A commitment is taken only if it is cheaper than on-demand hours by more than rounding errors, and ends within the months.
 * `discountFactors` has one factor per month.
 */
export function cheapestTerms(
  hours: readonly number[],
  onDemand: readonly number[],
  offers: readonly TermOffer[],
  discountFactors: readonly number[],
): readonly TakenTerm[] {
  const last = hours.length;
  const best = new Array<number>(last + 1).fill(0);
  const choice = new Array<number>(last).fill(-1);
  for (let month = last - 1; month >= 0; month--) {
    best[month] = (onDemand[month] ?? 0) * (hours[month] ?? 0) * (discountFactors[month] ?? 1) + (best[month + 1] ?? 0);
    for (const [index, { months, price, upfrontShare }] of offers.entries()) {
      if (month + months > last) continue;
      const annuity = discountFactors.slice(month, month + months).reduce((sum, each) => sum + each, 0);
      const discountedMonths = upfrontShare * months * (discountFactors[month] ?? 1) + (1 - upfrontShare) * annuity;
      const cost = price * hoursPerMonth * discountedMonths + (best[month + months] ?? 0);
      if (cost < (best[month] ?? 0) * (1 - roundingError)) [best[month], choice[month]] = [cost, index];
    }
  }
  const taken: TakenTerm[] = [];
  for (let month = 0; month < last; ) {
    const offer = choice[month] ?? -1;
    if (offer >= 0) taken.push({ from: month, offer });
    month += offers[offer]?.months ?? 1;
  }
  return taken;
}
