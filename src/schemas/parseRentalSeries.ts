import type { RentalSeries } from "../prices/rentalSeries.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { rentalSeriesSchema } from "./rentalSeriesSchema.js";

/**
 * Parses rental prices of a machine over time and checks them field by field.
 *
 * Model: {@link rentalSeriesSchema}.
 * Assumes: amounts as decimal text, days as ISO 8601 dates, entries from the oldest to the newest.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - what is being read, for the message
 * @returns the series
 * @throws {@link MalformedInputError} naming the first field that does not fit
 * @source The type `RentalSeries` of the prices chapter
 * @example
 * ```ts
 * import { parseRentalSeries } from "llm-economics/schemas";
 *
 * const offer = {
 *   id: "ours/h100/on-demand", provider: "ours", accelerator: "h100-sxm", accelerators: 8, terms: "on-demand", currency: "EUR",
 *   points: [{ on: "2026-05-01", amount: "17.60", sources: ["contract 12"], kind: "vendor-stated" }],
 * };
 * parseRentalSeries(offer).points.length; // => 1
 * parseRentalSeries({ ...offer, points: [] }); // throws MalformedInputError: points
 * ```
 */
export function parseRentalSeries(input: unknown, source = "rental series"): RentalSeries {
  checkText("source", source);
  return parseWith(rentalSeriesSchema, source, input, (value) => value);
}
