import type { CalendarDate } from "../../cost/prices/isoDate.js";
import type { RentalSeries } from "../../prices/rentalSeries.js";
import type { PriceReport } from "./priceReport.js";

/** Cloud and date of a table, which the table itself does not state. */
export interface RentalFileOptions {
  /** Cloud, such as "lambda": the folder name in the catalogue. */
  readonly provider: string;
  /** Date of the table, as an ISO 8601 date or a `Date`. */
  readonly statedOn: CalendarDate;
  /** Source key for each entry; "skypilot-catalog" by default. */
  readonly source?: string;
}

/** Rental offers of a table. */
export interface ImportedRentals {
  /** A series with one entry for each machine, region or zone, and kind of terms; accelerators keep the names of the table. */
  readonly offers: readonly RentalSeries<string, "USD">[];
  /** Problems of the table, line by line. */
  readonly report: PriceReport;
}
