import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Google TPU v5p: 95 GB of HBM2e at 2,765 GB/s. */
export const googleTpuV5p = {
  id: "tpu-v5p",
  name: "Google TPU v5p",
  vendor: "Google",
  kind: "tpu",
  generation: "tpu-v5p",
  releasedOn: "2023-12-06",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 102_800_042_230,
  memoryBandwidthBytesPerSecond: 2_765_000_000_000,
  onChipMemoryBytes: 134_217_728,
  peakDenseFlopsPerSecond: { bf16: 459_000_000_000_000, int8: 918_000_000_000_000 },
  scaleUp: {
    name: "ICI 3D torus",
    bandwidthBytesPerSecond: 600_000_000_000,
    topology: "torus",
    domainAccelerators: 8960,
    torusDimensions: 3,
  },
  provenance: {
    memory: {
      sources: [
        "xla-out-of-memory-logs",
        "google-cloud-tpu-v5p",
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 95 GB; XLA gives programs 95.74 GiB. Google says HBM; ML Engineering gives the generation.",
    },
    peakDense: {
      sources: ["jax-tpu-info", "ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "Google v5p page lists FP8 459 row (=no FP8 speed-up).",
    },
    scaleUp: {
      sources: ["google-cloud-tpu-v5p"],
      kind: "derived",
      conflict: "Half of 1,200 GB/s both ways; the scaling book has 90 GB/s one way over each of six links.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: {
      sources: ["jax-tpu-info"],
      kind: "derived",
      conflict: "64 MiB of vector memory for each of two cores.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
