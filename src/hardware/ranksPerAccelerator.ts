import type { Accelerator } from "./accelerator.js";

/**
 * Number of tensor-parallel ranks that one accelerator holds. Neuron programs see the cores of a chip as devices of their own, so the
 * heads of attention are divided among cores: two for each chip with NeuronCore-v2, and four logical ones with NeuronCore-v3, where two
 * physical cores act as one by default.
 *
 * @source AWS Neuron documentation, Trainium and Inferentia2 architecture, logical NeuronCore configuration (2025)
 */
export function ranksPerAccelerator({ generation }: Accelerator): number {
  return generation === "neuron-v2" ? 2 : generation === "neuron-v3" ? 4 : 1;
}
