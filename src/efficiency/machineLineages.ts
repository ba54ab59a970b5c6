/**
 * The lineage of each generation. Kernels, compilers and memory controllers carry over within a lineage, so a generation without
 * measurements is expected to resemble its lineage.
 */
export const machineLineages: { readonly [generation: string]: string } = {
  volta: "nvidia",
  turing: "nvidia",
  ampere: "nvidia",
  "ampere-consumer": "nvidia",
  ada: "nvidia",
  hopper: "nvidia",
  blackwell: "nvidia",
  "blackwell-ultra": "nvidia",
  "blackwell-consumer": "nvidia",
  rubin: "nvidia",
  cdna1: "amd-instinct",
  cdna2: "amd-instinct",
  cdna3: "amd-instinct",
  cdna4: "amd-instinct",
  rdna3: "amd-radeon",
  rdna4: "amd-radeon",
  "apple-m1": "apple",
  "apple-m2": "apple",
  "apple-m3": "apple",
  "apple-m4": "apple",
  gaudi2: "gaudi",
  gaudi3: "gaudi",
  "neuron-v2": "neuron",
  "neuron-v3": "neuron",
};

/** Generations that run the kernels of another generation, because their compiler targets are the same or compatible. */
export const kernelGenerations: { readonly [generation: string]: string } = {
  // CUDA compute capability 10.3 runs binaries built for 10.0.
  "blackwell-ultra": "blackwell",
};

/**
 * Generations on which engines call the kernels of Intel's extension for PyTorch (XPU). These kernels have nothing in common with an engine's
 * kernels for other accelerators, nor with PyTorch's own, which are the ones that were measured.
 */
export const xpuGenerations: readonly string[] = ["xe-hpc"];
