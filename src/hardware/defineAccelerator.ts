import { largestQuantity, nonNegative, positive, within } from "../units/check.js";
import { checkObject, checkShape, checkText, checkWord, type Shape, shaped } from "../units/checkShape.js";
import type { Accelerator, PeakRates } from "./accelerator.js";
import { acceleratorShape, checkPeaks, linkShape } from "./checkAccelerator.js";

/** A custom accelerator: everything an estimate needs; provenance is optional. */
export type AcceleratorInput = Omit<Accelerator, "provenance"> & Partial<Pick<Accelerator, "provenance">>;

/**
 * Least bytes, bytes per second and FLOP/s of a part. A figure below it was stated in giga- or tera-units: every part of the
 * catalogue is above by a factor of a hundred.
 */
const leastBaseUnits = 1e6;

const inBaseUnits = (unit: string) => (field: string, value: number) =>
  within(field, value, leastBaseUnits, largestQuantity, `Convert it with ${unit}.`);

const arithmeticFormats = "fp64|fp32|tf32|bf16|fp16|fp8|int8|fp6|fp4|int4";

const checkRates = (field: string, rates: PeakRates) => {
  for (const [format, rate] of Object.entries(checkPeaks(field, rates))) {
    checkWord(field, format, arithmeticFormats);
    inBaseUnits("teraflopsPerSecond")(`${field}.${format}`, rate);
  }
};

// A function, because bundlers keep a constant that calls or spreads something even if nothing uses it.
const inputShape = (): Shape<AcceleratorInput> => ({
  ...(acceleratorShape as Shape<Accelerator>),
  id: checkText,
  name: 0,
  vendor: 0,
  kind: 0,
  generation: checkText,
  releasedOn: 0,
  memoryType: 0,
  weightMemory: "off-chip|on-chip",
  memoryBytes: inBaseUnits("gigabytes"),
  memoryBandwidthBytesPerSecond: inBaseUnits("terabytesPerSecond"),
  onChipMemoryBytes: [positive],
  peakDenseFlopsPerSecond: checkRates,
  peakSparseFlopsPerSecond: [checkPeaks],
  scaleUp: [shaped(linkShape)],
  listPriceUsd: [nonNegative],
  provenance: [checkObject],
});

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
 * @throws {@link UnknownNameError} for a field that accelerators do not have, with the nearest one that they have
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
  checkShape<AcceleratorInput>("accelerator", input, inputShape());
  return { ...input, provenance: input.provenance ?? { memory: unsourced, peakDense: unsourced, release: unsourced } };
}
