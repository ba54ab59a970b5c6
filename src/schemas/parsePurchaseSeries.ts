import type { PurchaseSeries } from "../prices/purchaseSeries.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { purchaseSeriesSchema } from "./purchaseSeriesSchema.js";

/**
 * Parses purchase prices of an accelerator over time and checks them field by field.
 *
 * Model: {@link purchaseSeriesSchema}.
 * Assumes: amounts as decimal text, days as ISO 8601 dates, entries from the oldest to the newest.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - what is being read, for the message
 * @returns the series
 * @throws {@link MalformedInputError} naming the first field that does not fit
 * @source The type `PurchaseSeries` of the prices chapter
 * @example
 * ```ts
 * import { parsePurchaseSeries } from "llm-economics/schemas";
 *
 * const offer = {
 *   id: "h100/our-dealer", accelerator: "h100-sxm", seller: "our dealer", basis: "accelerator", currency: "EUR",
 *   points: [{ on: "2026-05-01", amount: "27500", sources: ["offer 7"], kind: "vendor-stated" }],
 * };
 * parsePurchaseSeries(offer).points.length; // => 1
 * parsePurchaseSeries({ ...offer, points: [] }); // throws MalformedInputError: points
 * ```
 */
export function parsePurchaseSeries(input: unknown, source = "purchase series"): PurchaseSeries {
  checkText("source", source);
  return parseWith(purchaseSeriesSchema, source, input, (value) => value);
}
