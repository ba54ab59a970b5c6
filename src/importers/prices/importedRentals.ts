import type { RentalSeries } from "../../prices/rentalSeries.js";
import type { PriceReport } from "./priceReport.js";

/** Which cloud a table is of, and when it was stated: the table says neither. */
export interface RentalFileOptions {
  /** The cloud, such as "lambda"; the folder of the catalogue is named after it. */
  readonly provider: string;
  /** Day of the table, as an ISO 8601 date. */
  readonly statedOn: string;
  /** Key under which the source is kept in each entry; "skypilot-catalog" unless given. */
  readonly source?: string;
}

/** The offers of a table. */
export interface ImportedRentals {
  /** A series of one entry for each machine, place and kind of terms; accelerators by the table's names. */
  readonly offers: readonly RentalSeries<string, "USD">[];
  /** Problems of the table, line by line. */
  readonly report: PriceReport;
}
