import type { Accelerator } from "../../hardware/accelerator.js";
import { checkObject, checkText } from "../../units/checkShape.js";
import type { BytesPerSecond } from "../../units/quantity.js";

/** One 400 Gb/s port per accelerator, in one direction. */
const usual: BytesPerSecond = 50_000_000_000;

/** Network bandwidth per accelerator in reference systems of older generations and Trainium, in one direction. */
const byGeneration: { readonly [generation: string]: BytesPerSecond } = {
  volta: 6_250_000_000,
  ampere: 25_000_000_000,
  "neuron-v2": 6_250_000_000,
};

/**
 * Returns the usual network bandwidth between servers per accelerator of a generation, in one direction.
 *
 * One port of 400 Gb/s (DGX H100, DGX B200 and similar), one of 200 Gb/s (DGX A100), or half of one of 100 Gb/s (DGX-1 and
 * DGX-2 with V100, trn1.32xlarge with 800 Gb/s for 16 Trainium).
 *
 * @param accelerator - the accelerator
 * @returns bytes per second
 * @unit B/s
 * @source NVIDIA DGX-1 (2017), DGX A100 (2020) and DGX H100 (2023) reference architectures; Amazon EC2 Trn1 documentation (2023)
 * @example
 * ```ts
 * import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { usualNetworkBytesPerSecond } from "llm-economics/training";
 *
 * usualNetworkBytesPerSecond(nvidiaH100Sxm); // => 50000000000
 * usualNetworkBytesPerSecond(nvidiaA100Sxm4_80gb); // => 25000000000
 * ```
 */
export function usualNetworkBytesPerSecond(accelerator: Pick<Accelerator, "generation">): BytesPerSecond {
  const { generation } = checkObject("accelerator", accelerator);
  checkText("accelerator.generation", generation);
  return Object.hasOwn(byGeneration, generation) ? (byGeneration[generation] ?? usual) : usual;
}
