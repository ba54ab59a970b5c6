/** Carbon intensity of a grid from a date on, valid until the next entry of the same accounting. */
export interface GridIntensity {
  /** First day of validity, as an ISO 8601 date. */
  readonly from: string;
  /** Carbon intensity, in grams of CO2 (equivalent) per kilowatt-hour. */
  readonly gramsPerKilowattHour: number;
  /** What is counted: emissions from burning the fuel only, or over the life cycle of fuels and power plants. */
  readonly accounting: "combustion" | "life-cycle";
  /** URL or title of the source. */
  readonly source: string;
}

/** An electricity grid: its carbon intensity over time and the water consumption of its power plants. */
export interface Grid {
  /** ISO 3166-1 alpha-3 code of the country, or "WORLD". */
  readonly id: string;
  /** Name of the country. */
  readonly name: string;
  /** Carbon intensities, oldest first. Entries are appended, never rewritten. */
  readonly intensities: readonly [GridIntensity, ...GridIntensity[]];
  /** Water consumed by power plants, in litres per kilowatt-hour; absent if unknown. */
  readonly offSiteLitersPerKilowattHour?: number | undefined;
}
