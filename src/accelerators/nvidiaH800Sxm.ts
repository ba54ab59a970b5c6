import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H800 SXM5 80GB: 80 GB of HBM3 at 3,350 GB/s. */
export const nvidiaH800Sxm = {
  id: "h800-sxm",
  name: "NVIDIA H800 SXM5 80GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2023-03-21",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 85_520_809_984,
  memoryBandwidthBytesPerSecond: 3_350_000_000_000,
  onChipMemoryBytes: 52_428_800,
  peakDenseFlopsPerSecond: {
    fp64: 1_000_000_000_000,
    fp32: 59_300_000_000_000,
    tf32: 494_500_000_000_000,
    bf16: 989_000_000_000_000,
    fp16: 989_000_000_000_000,
    fp8: 1_979_000_000_000_000,
    int8: 1_979_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink 4 (reduced)",
    bandwidthBytesPerSecond: 200_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 700,
  provenance: {
    memory: {
      sources: ["llm-prof", "skypilot-catalog-vast-ai-rows", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "81,559 MiB. As the H100; Epoch has 3.36 TB/s.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "tumgag-h800"],
      kind: "derived",
      conflict: "FP64: 29.65 in Epoch. TF32 is half of the 16-bit rate; Epoch has 454.5. FP8 as INT8.",
    },
    scaleUp: { sources: ["tumgag-h800"], kind: "derived", conflict: "Half of 400 GB/s both ways." },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "derived", conflict: "As the H100." },
  },
} as const satisfies Accelerator<SourceKey>;
