import type { CalendarDate } from "../../cost/prices/isoDate.js";
import type { TokenPriceSeries } from "../../prices/tokenPriceSeries.js";
import type { PriceReport } from "./priceReport.js";

/** Date and source of the prices in a file, which the file itself does not state. */
export interface PriceFileOptions {
  /** Date of the file, as an ISO 8601 date or a `Date`, from which its prices are taken to be valid. */
  readonly statedOn: CalendarDate;
  /** Source key for each entry; the name of the format by default. */
  readonly source?: string;
}

/** Token prices of a file. */
export interface ImportedTokenPrices {
  /** A series for each model with input and output rates; most have one entry. */
  readonly prices: readonly TokenPriceSeries<string, "USD">[];
  /** Problems of the file, row by row. */
  readonly report: PriceReport;
}
