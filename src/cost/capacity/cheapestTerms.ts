import { hoursPerMonth } from "../../units/timeScale.js";

/** A term on offer, in plain numbers. */
export interface TermOffer {
  /** Duration. */
  readonly months: number;
  /** Price of each of its hours. */
  readonly price: number;
}

/** A term that is taken. */
export interface TakenTerm {
  /** The first month, from 0. */
  readonly from: number;
  /** Which offer, by its place in the list. */
  readonly offer: number;
}

/**
 * The terms that cost a machine least over months in which its hours are known; months outside them are paid on demand.
 * A term is taken only where it is cheaper, and only if it ends within the months.
 */
export function cheapestTerms(
  hours: readonly number[],
  onDemand: readonly number[],
  offers: readonly TermOffer[],
): readonly TakenTerm[] {
  const last = hours.length;
  const best = new Array<number>(last + 1).fill(0);
  const choice = new Array<number>(last).fill(-1);
  for (let month = last - 1; month >= 0; month--) {
    best[month] = (onDemand[month] ?? 0) * (hours[month] ?? 0) + (best[month + 1] ?? 0);
    for (const [index, { months, price }] of offers.entries()) {
      if (month + months > last) continue;
      const cost = price * hoursPerMonth * months + (best[month + months] ?? 0);
      if (cost < (best[month] ?? 0)) [best[month], choice[month]] = [cost, index];
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
