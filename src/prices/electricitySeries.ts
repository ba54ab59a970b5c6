import type { AmountPoint, PriceSeries } from "./pricePoint.js";

/** Price of electricity for one class of customers in one region over time, per kilowatt-hour at the meter. */
export interface ElectricitySeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<AmountPoint<SourceKey>, Currency> {
  /**
   * ISO 3166-1 alpha-3 code of the country; "EU27" for the European Union, "WORLD" for averages of continents and of the world.
   */
  readonly country: string;
  /** State, group of states or continent; absent for the whole country. */
  readonly region?: string;
  /**
   * Class of customers: large data centres are billed as industrial, small ones as commercial; Eurostat has one non-household
   * class.
   */
  readonly customers: "industrial" | "commercial" | "non-household";
}
