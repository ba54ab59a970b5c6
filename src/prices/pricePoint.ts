import type { Provenance } from "../hardware/accelerator.js";

/** Kind of evidence behind a price. */
export type PriceKind = Provenance["kind"];

/**
 * A dated entry of a price series, valid until the next entry. Entries are appended, never rewritten.
 */
export interface PricePoint<SourceKey extends string = string> extends Omit<Provenance<SourceKey>, "kind"> {
  /** Kind of evidence behind the price. */
  readonly kind: PriceKind;
  /**
   * First day on which the price is known to be valid, as an ISO 8601 date: the day of the change if the source names it,
   * otherwise the first day on which the source stated the price (the day of the edition, for a source read in one dated
   * edition). A price for a month or year has the date of its first day.
   */
  readonly on: string;
}

/** A dated entry with a single amount. */
export interface AmountPoint<SourceKey extends string = string> extends PricePoint<SourceKey> {
  /** Price, as a decimal string. */
  readonly amount: string;
}

/** Fields common to all price series. */
export interface PriceSeries<Point extends PricePoint = PricePoint, Currency extends string = string> {
  /** Identifier of the series, unique within its kind. */
  readonly id: string;
  /** ISO 4217 code of the currency. */
  readonly currency: Currency;
  /** Last day on which the source stated the newest price, as an ISO 8601 date; by default that entry's `on`. */
  readonly confirmedOn?: string;
  /**
   * First day on which the series is no longer valid, as an ISO 8601 date: the day of the withdrawal if the provider names it,
   * otherwise the first day on which the source no longer stated the price or marked the offer as no longer served. Absent if it is
   * still valid.
   */
  readonly endedOn?: string;
  /** Identifier of the series that replaces this one, if any. */
  readonly supersededBy?: string;
  /** Entries, oldest first. */
  readonly points: readonly [Point, ...Point[]];
}
