import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GB200 (per GPU): 186 GB of HBM3e at 8,000 GB/s. */
export const nvidiaGb200 = {
  id: "gb200",
  name: "NVIDIA GB200 (per GPU)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell",
  releasedOn: "2024-03-18",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 198_674_743_296,
  memoryBandwidthBytesPerSecond: 8_000_000_000_000,
  onChipMemoryBytes: 132_644_864,
  peakDenseFlopsPerSecond: {
    fp64: 40_000_000_000_000,
    fp32: 80_000_000_000_000,
    tf32: 1_250_000_000_000_000,
    bf16: 2_500_000_000_000_000,
    fp16: 2_500_000_000_000_000,
    fp8: 5_000_000_000_000_000,
    int8: 5_000_000_000_000_000,
    fp6: 5_000_000_000_000_000,
    fp4: 1e16,
  },
  scaleUp: {
    name: "NVLink 5",
    bandwidthBytesPerSecond: 900_000_000_000,
    topology: "switched",
    domainAccelerators: 72,
  },
  hostBandwidthBytesPerSecond: 225_000_000_000,
  thermalDesignPowerWatts: 1200,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "zdszero-blackwell-data-sheet"],
      kind: "aggregator-stated",
      conflict: "dgxc-benchmarking: 2,450 in 16 bits.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: {
      sources: ["ml-engineering-network"],
      kind: "derived",
      conflict: "450 GB/s from a Grace that two GPUs share.",
    },
    power: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced with the B200; Epoch has June 2024 for the GB200 NVL2.",
    },
    onChipMemory: {
      sources: ["cuda-l2-cache-logs", "ml-engineering-accelerators"],
      kind: "derived",
      conflict: "As the B200; 126 MB in ML Engineering.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
