import type { ElectricitySeries } from "../prices/electricitySeries.js";
import { checkText } from "../units/checkShape.js";
import { electricitySeriesSchema } from "./electricitySeriesSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * Parses electricity prices of a region over time and checks them field by field.
 *
 * Model: {@link electricitySeriesSchema}.
 * Assumes: amounts as decimal text, days as ISO 8601 dates, entries from the oldest to the newest.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - what is being read, for the message
 * @returns the series
 * @throws {@link MalformedInputError} naming the first field that does not fit
 * @source The type `ElectricitySeries` of the prices chapter
 * @example
 * ```ts
 * import { parseElectricitySeries } from "llm-economics/schemas";
 *
 * const offer = {
 *   id: "NLD/our-site", country: "NLD", customers: "industrial", currency: "EUR",
 *   points: [{ on: "2026-01-01", amount: "0.118", sources: ["contract 3"], kind: "vendor-stated" }],
 * };
 * parseElectricitySeries(offer).points.length; // => 1
 * parseElectricitySeries({ ...offer, points: [] }); // throws MalformedInputError: points
 * ```
 */
export function parseElectricitySeries(input: unknown, source = "electricity series"): ElectricitySeries {
  checkText("source", source);
  return parseWith(electricitySeriesSchema, source, input, (value) => value);
}
