import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Google TPU v5e: 16 GB of HBM2 at 819 GB/s. */
export const googleTpuV5e = {
  id: "tpu-v5e",
  name: "Google TPU v5e",
  vendor: "Google",
  kind: "tpu",
  generation: "tpu-v5e",
  releasedOn: "2023-08-29",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 16_911_433_728,
  memoryBandwidthBytesPerSecond: 819_000_000_000,
  onChipMemoryBytes: 134_217_728,
  peakDenseFlopsPerSecond: { bf16: 197_000_000_000_000, int8: 394_000_000_000_000 },
  scaleUp: {
    name: "ICI 2D torus",
    bandwidthBytesPerSecond: 200_000_000_000,
    topology: "torus",
    domainAccelerators: 256,
  },
  thermalDesignPowerWatts: 140,
  provenance: {
    memory: {
      sources: [
        "xla-out-of-memory-logs",
        "google-cloud-tpu-v5e",
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; XLA gives programs 15.75 GiB. Google says HBM; ML Engineering gives the generation.",
    },
    peakDense: {
      sources: ["jax-tpu-info", "ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "Epoch has 393 in INT8.",
    },
    scaleUp: {
      sources: ["google-cloud-tpu-v5e"],
      kind: "derived",
      conflict: "Half of 400 GB/s both ways; the scaling book has 45 GB/s one way over each of four links.",
    },
    power: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict: "Epoch's estimate; Google states none.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["jax-tpu-info", "how-to-scale-your-model-tpu"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
