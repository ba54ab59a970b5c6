import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI250: 128 GB of HBM2e at 3,280 GB/s. */
export const amdMi250 = {
  id: "mi250",
  name: "AMD Instinct MI250",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna2",
  releasedOn: "2021-11-08",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 3_276_800_000_000,
  onChipMemoryBytes: 16_777_216,
  peakDenseFlopsPerSecond: {
    fp64: 45_300_000_000_000,
    fp32: 45_300_000_000_000,
    bf16: 362_100_000_000_000,
    fp16: 362_100_000_000_000,
    int8: 362_100_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric",
    bandwidthBytesPerSecond: 300_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 500,
  listPriceUsd: 10_000,
  provenance: {
    memory: {
      sources: ["amd-gpu-hardware-specifications", "ml-engineering-accelerators", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "AMD says 128 GiB. Bandwidth: 3.2 Gbit/s over 8,192 bits.",
    },
    peakDense: { sources: ["amd-mi250-architecture", "epoch-ai-ml-hardware-table"], kind: "vendor-stated" },
    scaleUp: {
      sources: ["anandtech-mi210", "ml-engineering-network"],
      kind: "derived",
      conflict: "Six links at 50 GB/s.",
    },
    host: {
      sources: ["techpowerup-gpu-database", "amd-mi250-architecture"],
      kind: "derived",
      conflict: "PCIe 4.0 x16; some servers have one for each die.",
    },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: {
      sources: ["amd-gpu-hardware-specifications", "ml-engineering-accelerators"],
      kind: "vendor-stated",
      conflict: "8 MiB a die.",
    },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "estimated", conflict: "A street price." },
  },
} as const satisfies Accelerator<SourceKey>;
