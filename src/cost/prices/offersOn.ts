import { checkText } from "../../units/checkShape.js";
import { type CalendarDate, isoDate } from "./isoDate.js";
import { pricePointOn } from "./pricePointOn.js";

/** Fields of a price series that determine whether the offer is valid on a given day. */
export interface DatedOffer {
  /** Identifier of the offer. */
  readonly id: string;
  /** Dated entries. */
  readonly points: readonly { readonly on: string }[];
  /** Last day on which the newest price was seen unchanged, if known. */
  readonly confirmedOn?: string | undefined;
  /** Day on which the offer ended, if it has. */
  readonly endedOn?: string | undefined;
  /** Id of the offer that replaced it, if any. */
  readonly supersededBy?: string | undefined;
}

/** An offer whose price is too old to count. */
export interface StaleOffer {
  /** Identifier of the offer. */
  readonly id: string;
  /** Last day on which the price is known to have been listed. */
  readonly statedOn: string;
}

/** Splits the offers that are valid on a given day into those listed since `statedSince` (a year before by default) and older ones. */
export function offersOn<Offer extends DatedOffer>(
  list: readonly Offer[],
  date: CalendarDate,
  statedSince: CalendarDate | undefined,
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

/**
 * The last day, up to a given day, on which the source is known to have listed the price that applies on that day. A price that was confirmed
 * after the day was listed on the day itself, since it was seen unchanged.
 */
export function lastStatedOn(offer: Omit<DatedOffer, "id">, day: string): string {
  const { on } = pricePointOn(offer, day);
  const { confirmedOn, points } = offer;
  const newest = points.every((point) => point.on <= on);
  if (!newest || confirmedOn === undefined || confirmedOn < on) return on;
  return confirmedOn < day ? confirmedOn : day;
}

/** The same day one year earlier, as text that sorts among ISO dates. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
}
