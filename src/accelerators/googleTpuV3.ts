import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Google TPU v3 (per chip): 32 GB of HBM2 at 900 GB/s. */
export const googleTpuV3 = {
  id: "tpu-v3",
  name: "Google TPU v3 (per chip)",
  vendor: "Google",
  kind: "tpu",
  generation: "tpu-v3",
  releasedOn: "2018-05",
  memoryType: "HBM",
  weightMemory: "off-chip",
  memoryBytes: 33_243_046_871,
  memoryBandwidthBytesPerSecond: 900_000_000_000,
  onChipMemoryBytes: 33_554_432,
  peakDenseFlopsPerSecond: { bf16: 123_000_000_000_000 },
  scaleUp: {
    name: "ICI 2D torus",
    bandwidthBytesPerSecond: 280_000_000_000,
    topology: "torus",
    domainAccelerators: 1024,
  },
  thermalDesignPowerWatts: 262,
  provenance: {
    memory: {
      sources: ["xla-out-of-memory-logs", "epoch-ai-ml-hardware-table", "how-to-scale-your-model-tpu"],
      kind: "vendor-stated",
      conflict: "Printed as 32 GB; XLA gives programs 15.48 GiB on each of two cores.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "how-to-scale-your-model-tpu"],
      kind: "aggregator-stated",
      conflict: "As Google states; the scaling book has 140.",
    },
    scaleUp: {
      sources: ["tpu-v4-paper", "how-to-scale-your-model-tpu"],
      kind: "derived",
      conflict: "Four links at 70 GB/s; an older paper of Google has 656 Gbit/s, the scaling book 100 GB/s.",
    },
    power: {
      sources: ["tpu-v4-paper", "epoch-ai-ml-hardware-table"],
      kind: "measured",
      conflict: "The maximum that Google measured; the mean is 220 W, the minimum 123 W.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced on the 8th; Epoch has the 18th.",
    },
    onChipMemory: { sources: ["jax-tpu-info"], kind: "derived", conflict: "16 MiB for each of two cores." },
  },
} as const satisfies Accelerator<SourceKey>;
