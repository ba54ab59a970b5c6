import type { AmountPoint, PriceSeries } from "./pricePoint.js";

/** Price of a kilowatt-hour for one class of customers of a region at the meter, over time. */
export interface ElectricitySeries<SourceKey extends string = string, Currency extends string = string>
  extends PriceSeries<AmountPoint<SourceKey>, Currency> {
  /** Country, as an ISO 3166-1 code of three letters; "EU27" for the European Union as a whole, "WORLD" for averages of continents and of the world. */
  readonly country: string;
  /** State, group of states or continent; absent for the whole country. */
  readonly region?: string;
  /** Class of customers; large data centres are billed as industry, small ones as commerce; Eurostat counts both as non-household. */
  readonly customers: "industrial" | "commercial" | "non-household";
}
