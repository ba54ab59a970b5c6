import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA B100: 192 GB of HBM3e at 8,000 GB/s. */
export const nvidiaB100 = {
  id: "b100",
  name: "NVIDIA B100",
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
    fp64: 30_000_000_000_000,
    tf32: 875_000_000_000_000,
    bf16: 1_750_000_000_000_000,
    fp16: 1_750_000_000_000_000,
    fp8: 3_500_000_000_000_000,
    int8: 3_500_000_000_000_000,
    fp4: 7_000_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink 5",
    bandwidthBytesPerSecond: 900_000_000_000,
    topology: "switched",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 700,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "ml-engineering-accelerators"],
      kind: "derived",
      conflict: "Printed as 192 GB; not checked against a driver: the same memory reports 183,359 MiB in the B200.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table", "glenn-lockwood-b200"], kind: "aggregator-stated" },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["ml-engineering-network"], kind: "estimated", conflict: "As the B200." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced.",
    },
    onChipMemory: {
      sources: ["cuda-l2-cache-logs", "ml-engineering-accelerators"],
      kind: "derived",
      conflict: "As the B200; 126 MB in ML Engineering.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
