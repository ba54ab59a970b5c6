import type { MeasuredWorkload, Measurement } from "../../src/measurements/measurement.js";
import { type ObservedRow, observedRow } from "../../src/measurements/observedRow.js";

/** A row of one accelerator that states its formats and limits requests by concurrency. */
export const servingRow: Measurement = {
  id: "row",
  engine: "vLLM 0.11.0",
  model: "small",
  hardware: "h100",
  accelerators: 1,
  parallelism: { tensor: 1, pipeline: 1, expert: 1, data: 1 },
  precision: { weights: "bf16", activations: "bf16", kvCache: "bf16" },
  workload: { mode: "concurrency", inputTokens: 1000, outputTokens: 200, concurrency: 8, requestRate: null },
  measured: [],
};

/** Returns a function that changes the workload and other fields of a row. */
export const changing =
  (row: Measurement) =>
  (workload: Partial<MeasuredWorkload>, change: Partial<Measurement> = {}): Measurement => ({
    ...row,
    ...change,
    workload: { ...row.workload, ...workload },
  });

/** Returns a function that observes a row whose names are among the parts. */
export const observing =
  (parts: Parameters<typeof observedRow>[1]) =>
  (measurement: Measurement): ObservedRow => {
    const found = observedRow(measurement, parts);
    if ("reason" in found) throw new Error(found.reason);
    return found;
  };
