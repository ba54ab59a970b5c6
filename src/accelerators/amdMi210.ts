import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI210: 64 GB of HBM2e at 1,638 GB/s. */
export const amdMi210 = {
  id: "mi210",
  name: "AMD Instinct MI210",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna2",
  releasedOn: "2022-03",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 68_719_476_736,
  memoryBandwidthBytesPerSecond: 1_638_400_000_000,
  onChipMemoryBytes: 8_388_608,
  peakDenseFlopsPerSecond: {
    fp64: 22_600_000_000_000,
    fp32: 22_600_000_000_000,
    bf16: 181_000_000_000_000,
    fp16: 181_000_000_000_000,
    int8: 181_000_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric (3 links)",
    bandwidthBytesPerSecond: 150_000_000_000,
    topology: "mesh",
    domainAccelerators: 4,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 8000,
  provenance: {
    memory: {
      sources: ["amd-gpu-hardware-specifications", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "AMD says 64 GiB. Bandwidth: 3.2 Gbit/s over 4,096 bits.",
    },
    peakDense: {
      sources: ["techpowerup-gpu-database", "epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"],
      kind: "derived",
      conflict: "BF16 and INT8 at the rate of FP16.",
    },
    scaleUp: {
      sources: ["anandtech-mi210"],
      kind: "derived",
      conflict: "Three links at 50 GB/s.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    release: {
      sources: ["anandtech-mi210"],
      kind: "aggregator-stated",
      conflict: "TechPowerUp has December 2021.",
    },
    onChipMemory: {
      sources: ["amd-gpu-hardware-specifications"],
      kind: "vendor-stated",
      conflict: "TechPowerUp has 16 MiB.",
    },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "estimated", conflict: "A street price." },
  },
} as const satisfies Accelerator<SourceKey>;
