import type { TokenPriceSeries } from "../../prices/tokenPriceSeries.js";
import type { PriceReport } from "./priceReport.js";

/** When and by whom the prices of a file were stated: files do not say, and a price without a day is none. */
export interface PriceFileOptions {
  /** Day of the file, as an ISO 8601 date: the prices hold from it on, as far as is known. */
  readonly statedOn: string;
  /** Key under which the source is kept in each entry; the format's name unless given. */
  readonly source?: string;
}

/** The token prices of a file. */
export interface ImportedTokenPrices {
  /** A series for each model that has prices of prompt and generated tokens; most have one entry. */
  readonly prices: readonly TokenPriceSeries<string, "USD">[];
  /** What was wrong with the file, row by row. */
  readonly report: PriceReport;
}
