import type { ElectricitySeries } from "../prices/electricitySeries.js";
import { checkText } from "../units/checkShape.js";
import { electricitySeriesSchema } from "./electricitySeriesSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * Parses a series of electricity prices from JSON and checks every field.
 *
 * Model: {@link electricitySeriesSchema}.
 * Assumes: amounts are decimal strings, dates are ISO 8601, and entries are in chronological order.
 *
 * @param input - the parsed JSON of a file, a form or a request
 * @param source - description of the input for error messages
 * @returns the series
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `ElectricitySeries` of `llm-economics/prices`
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
