import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA B200 SXM 180GB: 180 GB of HBM3e at 8,000 GB/s. */
export const nvidiaB200 = {
  id: "b200",
  name: "NVIDIA B200 SXM 180GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell",
  releasedOn: "2024-03-18",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 192_265_846_784,
  memoryBandwidthBytesPerSecond: 8_000_000_000_000,
  onChipMemoryBytes: 132_644_864,
  peakDenseFlopsPerSecond: {
    fp64: 37_000_000_000_000,
    fp32: 75_000_000_000_000,
    tf32: 1_125_000_000_000_000,
    bf16: 2_250_000_000_000_000,
    fp16: 2_250_000_000_000_000,
    fp8: 4_500_000_000_000_000,
    int8: 4_500_000_000_000_000,
    fp6: 4_500_000_000_000_000,
    fp4: 9_000_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink 5",
    bandwidthBytesPerSecond: 900_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 1000,
  listPriceUsd: 40_000,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table", "skypilot-catalog-vast-ai-rows"],
      kind: "aggregator-stated",
      conflict: "As the data sheets; 7.7 TB/s in NVIDIA's repositories.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "zdszero-blackwell-data-sheet"],
      kind: "aggregator-stated",
      conflict: "FP32: 80 in ML Engineering.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["ml-engineering-network"], kind: "derived", conflict: "PCIe 5; aiconfigurator has PCIe 6." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced.",
    },
    onChipMemory: { sources: ["cuda-l2-cache-logs"], kind: "measured" },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
