import type { Measurement } from "../measurements/measurement.js";
import { checkText } from "../units/checkShape.js";
import { measurementSchema } from "./measurementSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * Parses a row of a measurement file from JSON and checks every field.
 *
 * Model: {@link measurementSchema}.
 * Assumes: values are in SI units and for the whole system. This cannot be checked.
 *
 * @param input - the parsed JSON of the row
 * @param source - description of the input for error messages
 * @returns the row, including any additional fields
 * @throws {@link MalformedInputError} naming the first invalid field
 * @source The type `Measurement` of `llm-economics/measurements`
 * @example
 * ```ts
 * import { parseMeasurement } from "llm-economics/schemas";
 *
 * const row = {
 *   id: "mine-1", engine: "vLLM 0.9.0", model: "Llama 3.1 8B", hardware: "H100 SXM", accelerators: 1,
 *   parallelism: null, precision: null,
 *   workload: { mode: "concurrency", inputTokens: 1024, outputTokens: 256, concurrency: 64, requestRate: null },
 *   measured: [{ metric: "outputTokensPerSecond", value: 4200 }],
 * };
 * parseMeasurement(row).measured.length; // => 1
 * parseMeasurement({ ...row, measured: [] }); // throws MalformedInputError: measured is empty
 * ```
 */
export function parseMeasurement(input: unknown, source = "measurement"): Measurement {
  checkText("source", source);
  return parseWith(measurementSchema, source, input, (value) => value);
}
