import type { Measurement } from "../measurements/measurement.js";
import { checkText } from "../units/checkShape.js";
import { measurementSchema } from "./measurementSchema.js";
import { parseWith } from "./parseWith.js";

/**
 * A row of a measurement file, checked field by field.
 *
 * Model: {@link measurementSchema}.
 * Assumes: SI units and totals of the whole system, which no check can see.
 *
 * @param input - the parsed JSON of the row
 * @param source - what is being read, for the message
 * @returns the row, with whatever else it says
 * @throws {@link MalformedInputError} naming the first field that does not fit
 * @source The type `Measurement` of the measurements chapter
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
