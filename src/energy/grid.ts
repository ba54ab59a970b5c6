/** The carbon of a grid from a date on, until a later entry replaces it. */
export interface GridIntensity {
  /** First day that it holds for: ISO 8601 date. */
  readonly from: string;
  /** Carbon dioxide (equivalent) over electricity. */
  readonly gramsPerKilowattHour: number;
  /** Accounting: burning the fuel only, or the life cycle of fuels and power stations as well. */
  readonly accounting: "combustion" | "life-cycle";
  /** Address or title of the source. */
  readonly source: string;
}

/** An electricity grid: its carbon over time and the water of its power stations. */
export interface Grid {
  /** ISO 3166-1 alpha-3 code of the country, or "WORLD". */
  readonly id: string;
  /** Name of the country. */
  readonly name: string;
  /** Carbon over time, oldest first; entries are appended and never rewritten. */
  readonly intensities: readonly [GridIntensity, ...GridIntensity[]];
  /** Water that its power stations consume, if known. */
  readonly offSiteLitersPerKilowattHour?: number | undefined;
}
