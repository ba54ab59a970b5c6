import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI250X: 128 GB of HBM2e at 3,280 GB/s. */
export const amdMi250x = {
  id: "mi250x",
  name: "AMD Instinct MI250X",
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
    fp64: 47_900_000_000_000,
    fp32: 47_900_000_000_000,
    bf16: 383_000_000_000_000,
    fp16: 383_000_000_000_000,
    int8: 383_000_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric",
    bandwidthBytesPerSecond: 350_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 560,
  listPriceUsd: 14_500,
  provenance: {
    memory: {
      sources: ["amd-gpu-hardware-specifications", "ml-engineering-accelerators", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "AMD says 128 GiB. Bandwidth: 3.2 Gbit/s over 8,192 bits.",
    },
    peakDense: { sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: {
      sources: ["techpowerup-gpu-database", "amd-mi250-architecture"],
      kind: "derived",
      conflict: "PCIe 4.0 x16; some servers have one for each die.",
    },
    power: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "560 W is the peak, 500 W the design power.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: {
      sources: ["amd-gpu-hardware-specifications", "ml-engineering-accelerators"],
      kind: "vendor-stated",
      conflict: "8 MiB a die.",
    },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "From The Next Platform, which estimates it.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
