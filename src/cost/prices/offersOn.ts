import { checkText } from "../../units/checkShape.js";
import { isoDate } from "./isoDate.js";
import { pricePointOn } from "./pricePointOn.js";

/** Fields of a series that are read to tell whether its offer holds on a day. */
export interface DatedOffer {
  /** Unique name of the offer. */
  readonly id: string;
  /** The dated entries. */
  readonly points: readonly { readonly on: string }[];
  /** The last day on which the price was seen unchanged, if one is known. */
  readonly confirmedOn?: string | undefined;
  /** The day on which the offer ended, if it did. */
  readonly endedOn?: string | undefined;
  /** Id of the offer that took its place, if one did. */
  readonly supersededBy?: string | undefined;
}

/** An offer whose price is too old to count. */
export interface StaleOffer {
  /** Which. */
  readonly id: string;
  /** The last day on which its price is known to have been stated. */
  readonly statedOn: string;
}

/** The offers of a list that hold on a day: those stated since another day, and those that are older. */
export function offersOn<Offer extends DatedOffer>(
  list: readonly Offer[],
  date: string,
  statedSince: string | undefined,
): { readonly current: readonly (readonly [Offer, string])[]; readonly stale: readonly StaleOffer[] } {
  const day = isoDate("date", date);
  const since = statedSince === undefined ? yearBefore(day) : isoDate("statedSince", statedSince);
  const current: (readonly [Offer, string])[] = [];
  const stale: StaleOffer[] = [];
  for (const offer of list) {
    if (offer.endedOn !== undefined) checkText("endedOn", offer.endedOn);
    const ended = offer.endedOn !== undefined && offer.endedOn <= day;
    if (ended || offer.points.every(({ on }) => on > day)) continue;
    const statedOn = lastStatedOn(offer, day);
    if (statedOn >= since) current.push([offer, statedOn]);
    else stale.push({ id: offer.id, statedOn });
  }
  return { current, stale };
}

/** The last day up to another on which the source is known to have stated the price of that day. */
export function lastStatedOn(offer: Omit<DatedOffer, "id">, day: string): string {
  const { on } = pricePointOn(offer, day);
  const { confirmedOn, points } = offer;
  const newest = points.every((point) => point.on <= on);
  return newest && confirmedOn !== undefined && on < confirmedOn && confirmedOn <= day ? confirmedOn : on;
}

/** The same day of the year before, as text that compares with dates. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
}
