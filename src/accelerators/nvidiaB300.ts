import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA B300 SXM: 270 GB of HBM3e at 8,000 GB/s. */
export const nvidiaB300 = {
  id: "b300",
  name: "NVIDIA B300 SXM",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-ultra",
  releasedOn: "2025-03-18",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 288_400_343_040,
  memoryBandwidthBytesPerSecond: 8_000_000_000_000,
  onChipMemoryBytes: 132_644_864,
  peakDenseFlopsPerSecond: {
    fp64: 1_250_000_000_000,
    fp32: 75_000_000_000_000,
    tf32: 1_125_000_000_000_000,
    bf16: 2_250_000_000_000_000,
    fp16: 2_250_000_000_000_000,
    fp8: 4_500_000_000_000_000,
    int8: 153_500_000_000_000,
    fp6: 4_500_000_000_000_000,
    fp4: 1.35e16,
  },
  scaleUp: {
    name: "NVLink 5",
    bandwidthBytesPerSecond: 900_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 1100,
  listPriceUsd: 45_000,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "aggregator-stated",
      conflict: "Or 7.7 TB/s.",
    },
    peakDense: {
      sources: ["klockwood-b300", "nvidia-ai-dynamo-aiconfigurator-systems-yaml", "nvidia-dgxc-benchmarking"],
      kind: "aggregator-stated",
      conflict: "FP4: 12.6 to 15 P. INT8: or 4,500.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["ml-engineering-network"], kind: "derived", conflict: "PCIe 5; some say 6." },
    power: {
      sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "vendor-stated",
      conflict: "Or 1,000 or 1,400.",
    },
    release: {
      sources: ["aiwiki-gb300-nvl72"],
      kind: "aggregator-stated",
      conflict: "Announced.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "estimated", conflict: "As the B200." },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
