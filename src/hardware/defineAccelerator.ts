import { checkObject } from "../units/checkShape.js";
import type { Accelerator } from "./accelerator.js";
import { checkAccelerator } from "./checkAccelerator.js";

/** A custom accelerator: everything an estimate needs; provenance is optional. */
export type AcceleratorInput = Omit<Accelerator, "provenance"> & Partial<Pick<Accelerator, "provenance">>;

const unsourced = { sources: ["caller"], kind: "estimated" } as const;

/**
 * Checks a custom accelerator: every quantity must be positive and finite, and there must be at least one peak rate.
 *
 * Figures without provenance are marked as the caller's own estimates.
 *
 * @param input - the accelerator
 * @returns the accelerator, with its literal types and its provenance
 * @throws {@link InvalidQuantityError} for a quantity that is out of range
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
  return { ...input, provenance: input.provenance ?? { memory: unsourced, peakDense: unsourced, release: unsourced } };
}
