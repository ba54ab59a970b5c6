import type { TokenPriceSeries } from "../prices/tokenPriceSeries.js";
import { checkText } from "../units/checkShape.js";
import { parseWith } from "./parseWith.js";
import { tokenPriceSeriesSchema } from "./tokenPriceSeriesSchema.js";

/**
 * Parses token prices of a model over time and checks them field by field.
 *
 * Model: {@link tokenPriceSeriesSchema}.
 * Assumes: amounts as decimal text, days as ISO 8601 dates, entries from the oldest to the newest.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - what is being read, for the message
 * @returns the series
 * @throws {@link MalformedInputError} naming the first field that does not fit
 * @source The type `TokenPriceSeries` of the prices chapter
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
