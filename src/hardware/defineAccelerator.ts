import { largestQuantity, within } from "../units/check.js";
import { checkFields, checkObject, checkText, type PartialShape } from "../units/checkShape.js";
import type { Accelerator, PeakRates } from "./accelerator.js";
import { checkAccelerator } from "./checkAccelerator.js";

/** A custom accelerator: everything an estimate needs; provenance is optional. */
export type AcceleratorInput = Omit<Accelerator, "provenance"> & Partial<Pick<Accelerator, "provenance">>;

/**
 * Least bytes, bytes per second and FLOP/s of a part. A figure below it was stated in giga- or tera-units: every part of the
 * catalogue is above by a factor of a hundred.
 */
const leastBaseUnits = 1e6;

const inBaseUnits = (unit: string) => (field: string, value: number) =>
  within(field, value, leastBaseUnits, largestQuantity, `Convert it with ${unit}.`);

const checkRates = (field: string, rates: PeakRates) => {
  for (const [format, rate] of Object.entries(rates)) inBaseUnits("teraflopsPerSecond")(`${field}.${format}`, rate);
};

const inputShape: PartialShape<AcceleratorInput> = {
  id: checkText,
  generation: checkText,
  weightMemory: "off-chip|on-chip",
  memoryBytes: inBaseUnits("gigabytes"),
  memoryBandwidthBytesPerSecond: inBaseUnits("terabytesPerSecond"),
  peakDenseFlopsPerSecond: checkRates,
};

const unsourced = { sources: ["caller"], kind: "estimated" } as const;

/**
 * Checks a custom accelerator: quantities must be positive, finite and in SI base units, and there must be at least one peak
 * rate.
 *
 * Figures without provenance are marked as the caller's own estimates.
 *
 * @param input - the accelerator
 * @returns the accelerator, with its literal types and its provenance
 * @throws {@link InvalidQuantityError} for a quantity that is out of range, such as 80 for 80 GB
 * @example
 * ```ts
 * import { defineAccelerator } from "llm-economics/hardware";
 *
 * const part = defineAccelerator({
 *   id: "my-part", name: "My part", vendor: "Us", kind: "gpu", generation: "hopper", releasedOn: "2026", memoryType: "HBM3",
 *   weightMemory: "off-chip", memoryBytes: 96e9, memoryBandwidthBytesPerSecond: 4e12, peakDenseFlopsPerSecond: { bf16: 1e15 },
 * });
 * part.provenance.memory.kind; // => "estimated"
 * ```
 */
export function defineAccelerator<const Input extends AcceleratorInput>(
  input: Input,
): Input & Pick<Accelerator, "provenance"> {
  checkObject("input", input);
  checkAccelerator("accelerator", input, "");
  checkFields<AcceleratorInput>("accelerator", input, inputShape);
  return { ...input, provenance: input.provenance ?? { memory: unsourced, peakDense: unsourced, release: unsourced } };
}
