import type { AmountPoint, PriceSeries } from "./pricePoint.js";

/**
 * Terms of a rental: on demand, reserved for one or three years, reserved for a term that the provider does not state, or spot
 * (interruptible).
 */
export type RentalTermsName = "on-demand" | "reserved-1-year" | "reserved-3-years" | "reserved" | "spot";

/**
 * Kind of provider: one of the largest clouds, a cloud that specialises in accelerators, or a marketplace on which hosts set
 * their prices.
 */
export type RentalChannel = "hyperscaler" | "specialist" | "marketplace";

/** List price of one machine at one provider over time, per hour. */
export interface RentalSeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<AmountPoint<SourceKey>, Currency> {
  /** Provider, such as "aws". */
  readonly provider: string;
  /** Provider's name of the machine; absent if the source names only the accelerator. */
  readonly instance?: string;
  /** Provider's name of the region; absent if the source names none. */
  readonly region?: string;
  /** Identifier of the accelerator. */
  readonly accelerator: string;
  /** Accelerators in the machine. Prices are for the whole machine, host included. */
  readonly accelerators: number;
  /** Kind of provider; always set in the catalogue. */
  readonly channel?: RentalChannel;
  /** Rental terms. */
  readonly terms: RentalTermsName;
}
