import type { Accelerator } from "./accelerator.js";

/** Generations whose chips hold four ranks. */
const fourRanks: readonly string[] = ["neuron-v1", "neuron-v3", "neuron-v4"];

/**
 * Number of tensor-parallel ranks that one accelerator holds. Neuron programs see the cores of a chip as separate devices, so the
 * heads of attention are divided among cores: four NeuronCore-v1, two NeuronCore-v2, and four logical cores of the eight NeuronCore-v3 or
 * NeuronCore-v4, two of which act as one by default.
 *
 * @source AWS Neuron documentation: architecture of Inferentia, Inferentia2, Trainium, Trainium2 and Trainium3; logical NeuronCore configuration (2025)
 */
export function ranksPerAccelerator({ generation }: Accelerator): number {
  return generation === "neuron-v2" ? 2 : fourRanks.includes(generation) ? 4 : 1;
}
