import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GH200 (HBM3e, 141/144GB): 141 GB of HBM3e at 4,800 GB/s. */
export const nvidiaGh200_144gb = {
  id: "gh200-144gb",
  name: "NVIDIA GH200 (HBM3e, 141/144GB)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2023-08-08",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 153_008_209_920,
  memoryBandwidthBytesPerSecond: 4_900_000_000_000,
  onChipMemoryBytes: 52_428_800,
  peakDenseFlopsPerSecond: {
    fp64: 33_500_000_000_000,
    fp32: 66_900_000_000_000,
    tf32: 494_700_000_000_000,
    bf16: 989_400_000_000_000,
    fp16: 989_400_000_000_000,
    fp8: 1_978_900_000_000_000,
    int8: 1_978_900_000_000_000,
  },
  scaleUp: {
    name: "NVLink 4",
    bandwidthBytesPerSecond: 450_000_000_000,
    topology: "switched",
    domainAccelerators: 32,
  },
  hostBandwidthBytesPerSecond: 450_000_000_000,
  thermalDesignPowerWatts: 700,
  provenance: {
    memory: {
      sources: [
        "cuda-device-memory-logs",
        "ml-engineering-accelerators",
        "epoch-ai-ml-hardware-table",
        "nvidia-gh200-data-sheet",
      ],
      kind: "vendor-stated",
      conflict: "CUDA reports 153,008,209,920 bytes. ML Engineering has 4.8 TB/s.",
    },
    peakDense: {
      sources: ["klockwood-h100", "ml-engineering-accelerators"],
      kind: "aggregator-stated",
      conflict: "As the H100 SXM5.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    power: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "450 to 1,000 W with the processor.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced with HBM3e; systems followed in 2024.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
