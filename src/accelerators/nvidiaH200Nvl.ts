import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H200 NVL 141GB: 141 GB of HBM3e at 4,800 GB/s. */
export const nvidiaH200Nvl = {
  id: "h200-nvl",
  name: "NVIDIA H200 NVL 141GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2024-11-18",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 150_754_820_096,
  memoryBandwidthBytesPerSecond: 4_800_000_000_000,
  onChipMemoryBytes: 52_428_800,
  peakDenseFlopsPerSecond: {
    fp64: 30_000_000_000_000,
    fp32: 60_000_000_000_000,
    tf32: 417_500_000_000_000,
    bf16: 835_500_000_000_000,
    fp16: 835_500_000_000_000,
    fp8: 1_670_500_000_000_000,
    int8: 1_670_500_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2/4-way)",
    bandwidthBytesPerSecond: 450_000_000_000,
    topology: "mesh",
    domainAccelerators: 4,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 600,
  provenance: {
    memory: {
      sources: ["aiwiki-nvidia-h200", "skypilot-catalog-vast-ai-rows"],
      kind: "derived",
      conflict: "143,771 MiB, as the H200 SXM reports. TechPowerUp has 4.89 TB/s.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "As the H100 NVL, which has the same chip.",
    },
    scaleUp: { sources: ["gixtools-h200-nvl"], kind: "derived", conflict: "Half of 900 GB/s both ways." },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database", "ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
