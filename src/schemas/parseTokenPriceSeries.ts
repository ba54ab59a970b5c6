import type { TokenPriceSeries } from "../prices/tokenPriceSeries.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { tokenPriceSeriesSchema } from "./tokenPriceSeriesSchema.js";

/**
 * Parses a series of token prices from JSON and checks every field.
 *
 * Model: {@link tokenPriceSeriesSchema}.
 * Assumes: amounts are decimal strings, dates are ISO 8601, and entries are in chronological order.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the series
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `TokenPriceSeries` of `llm-economics/prices`
 * @example
 * ```ts
 * import { parseTokenPriceSeries } from "llm-economics/schemas";
 *
 * const offer = {
 *   id: "ours/small", provider: "ours", model: "small", currency: "EUR",
 *   points: [
 *     { on: "2026-05-01", inputPerMillion: "0.10", outputPerMillion: "0.40", sources: ["contract 5"], kind: "vendor-stated" },
 *   ],
 * };
 * parseTokenPriceSeries(offer).points.length; // => 1
 * parseTokenPriceSeries({ ...offer, points: [] }); // throws MalformedInputError: points
 * ```
 */
export function parseTokenPriceSeries(input: unknown, source = "token price series"): TokenPriceSeries {
  checkText("source", source);
  return parseWith(tokenPriceSeriesSchema, source, input, (value) => value);
}
