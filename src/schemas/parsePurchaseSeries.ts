import type { PurchaseSeries } from "../prices/purchaseSeries.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { purchaseSeriesSchema } from "./purchaseSeriesSchema.js";

/**
 * Parses a series of accelerator purchase prices from JSON and checks every field.
 *
 * Model: {@link purchaseSeriesSchema}.
 * Assumes: amounts are decimal strings, dates are ISO 8601, and entries are in chronological order.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the series
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `PurchaseSeries` of `llm-economics/prices`
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
