import type { Provenance } from "../hardware/accelerator.js";

/** Kind of evidence behind a price, as for other figures. */
export type PriceKind = Provenance["kind"];

/**
 * One dated entry of a price series: it holds until the next one. A series is only ever appended to; an entry once published
 * is not overwritten.
 */
export interface PricePoint<SourceKey extends string = string> extends Omit<Provenance<SourceKey>, "kind"> {
  /** Kind of the figure. */
  readonly kind: PriceKind;
  /**
   * Day from which the price is known to hold, as an ISO 8601 date: that of the change where the source names it, otherwise the
   * first on which the source stated the price. The price of a month or year is filed under its first day.
   */
  readonly on: string;
}

/** A dated entry that is one amount. */
export interface AmountPoint<SourceKey extends string = string> extends PricePoint<SourceKey> {
  /** The amount, as a decimal string. */
  readonly amount: string;
}

/** Fields of every price series. */
export interface PriceSeries<Point extends PricePoint = PricePoint, Currency extends string = string> {
  /** Unique name of the series within its kind. */
  readonly id: string;
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** The last day on which the source still stated the newest entry, as an ISO 8601 date; that entry's own day unless given. */
  readonly confirmedOn?: string;
  /** The day from which the series holds no more, as an ISO 8601 date; it still holds unless given. */
  readonly endedOn?: string;
  /** Id of the series that took its place, if one did. */
  readonly supersededBy?: string;
  /** The entries, from the oldest to the newest. */
  readonly points: readonly [Point, ...Point[]];
}
