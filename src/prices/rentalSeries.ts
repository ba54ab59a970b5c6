import type { AmountPoint, PriceSeries } from "./pricePoint.js";

/**
 * The terms of a rental: by the hour, for a year or three, for a long time that the provider does not state, or by the hour until it is
 * taken away.
 */
export type RentalTermsName = "on-demand" | "reserved-1-year" | "reserved-3-years" | "reserved" | "spot";

/**
 * Through what kind of seller: one of the largest clouds, a cloud that specialises in accelerators, or a marketplace on which hosts set
 * their prices.
 */
export type RentalChannel = "hyperscaler" | "specialist" | "marketplace";

/** Asking price of one provider for an hour of one machine, over time. */
export interface RentalSeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<AmountPoint<SourceKey>, Currency> {
  /** Provider, such as "aws". */
  readonly provider: string;
  /** The machine, by the provider's name; absent where the source prices an accelerator and names no machine. */
  readonly instance?: string;
  /** Region by the provider's names; absent where the source names none. */
  readonly region?: string;
  /** Id of the accelerator in it. */
  readonly accelerator: string;
  /** Accelerators in the machine: the amounts are for an hour of all of them together, host included. */
  readonly accelerators: number;
  /** Through what kind of seller; those of the catalogue all say. */
  readonly channel?: RentalChannel;
  /** Rental terms. */
  readonly terms: RentalTermsName;
}
