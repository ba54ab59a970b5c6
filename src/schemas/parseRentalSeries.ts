import type { RentalSeries } from "../prices/rentalSeries.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { rentalSeriesSchema } from "./rentalSeriesSchema.js";

/**
 * Parses a series of machine rental prices from JSON and checks every field.
 *
 * Model: {@link rentalSeriesSchema}.
 * Assumes: amounts are decimal strings, dates are ISO 8601, and entries are in chronological order.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the series
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `RentalSeries` of `llm-economics/prices`
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
