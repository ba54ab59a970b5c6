import { checkObject } from "../units/checkShape.js";
import type { Accelerator } from "./accelerator.js";
import { checkAccelerator } from "./checkAccelerator.js";

/** An accelerator of your own: everything an estimate needs, with provenance where there is any. */
export type AcceleratorInput = Omit<Accelerator, "provenance"> & Partial<Pick<Accelerator, "provenance">>;

const unsourced = { sources: ["caller"], kind: "estimated" } as const;

/**
 * Checks an accelerator of your own: every quantity positive and finite, at least one peak rate.
 *
 * Assumes: figures without provenance are the caller's own estimates, and are marked so.
 *
 * @param input - the part
 * @returns the part, with its literal types
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
