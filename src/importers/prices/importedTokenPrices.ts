import type { TokenPriceSeries } from "../../prices/tokenPriceSeries.js";
import type { PriceReport } from "./priceReport.js";

/** Date and publisher of the prices in a file: files state neither, and a price needs a day. */
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
  /** Problems of the file, row by row. */
  readonly report: PriceReport;
}
