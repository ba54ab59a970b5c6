import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H200 SXM 141GB: 141 GB of HBM3e at 4,800 GB/s. Announced in November 2023. */
export const nvidiaH200Sxm = {
  id: "h200-sxm",
  name: "NVIDIA H200 SXM 141GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2023-11-13",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 150_754_820_096,
  memoryBandwidthBytesPerSecond: 4_800_000_000_000,
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
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 700,
  listPriceUsd: 32_000,
  provenance: {
    release: {
      sources: ["geektopia-h200"],
      kind: "aggregator-stated",
      conflict: "TechPowerUp: launch 2024-11-18.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["ml-engineering-network"], kind: "derived", conflict: "128/2." },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    memory: { sources: ["ml-engineering-accelerators", "skypilot-catalog-vast-ai-rows"], kind: "aggregator-stated" },
    peakDense: { sources: ["klockwood-h100"], kind: "aggregator-stated" },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    power: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
