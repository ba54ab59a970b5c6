import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Data Center GPU Max 1550: 128 GB of HBM2e at 3,280 GB/s. */
export const intelMax1550 = {
  id: "intel-max-1550",
  name: "Intel Data Center GPU Max 1550",
  vendor: "Intel",
  kind: "gpu",
  generation: "xe-hpc",
  releasedOn: "2023-01-10",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 128_000_000_000,
  memoryBandwidthBytesPerSecond: 3_276_800_000_000,
  onChipMemoryBytes: 427_819_008,
  peakDenseFlopsPerSecond: {
    fp64: 52_430_000_000_000,
    fp32: 52_430_000_000_000,
    tf32: 419_000_000_000_000,
    bf16: 839_000_000_000_000,
    fp16: 839_000_000_000_000,
    int8: 1_678_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 600,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Not checked against a driver. Bandwidth is 3.2 Gbit/s over 8,192 bits, rounded in tables.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "TF32 and INT8 at half and twice the rate of BF16.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The launch; announced in November 2022.",
    },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
