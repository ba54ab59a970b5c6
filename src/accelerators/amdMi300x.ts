import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI300X: 192 GB of HBM3 at 5,300 GB/s. */
export const amdMi300x = {
  id: "mi300x",
  name: "AMD Instinct MI300X",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna3",
  releasedOn: "2023-12-06",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 206_158_430_208,
  memoryBandwidthBytesPerSecond: 5_300_000_000_000,
  onChipMemoryBytes: 268_435_456,
  peakDenseFlopsPerSecond: {
    fp64: 81_700_000_000_000,
    fp32: 163_400_000_000_000,
    tf32: 653_700_000_000_000,
    bf16: 1_307_400_000_000_000,
    fp16: 1_307_400_000_000_000,
    fp8: 2_614_900_000_000_000,
    int8: 2_614_900_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric (xGMI)",
    bandwidthBytesPerSecond: 448_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 750,
  listPriceUsd: 15_000,
  provenance: {
    memory: {
      sources: ["amd-mi300-architecture", "amd-gpu-hardware-specifications", "ml-engineering-accelerators"],
      kind: "vendor-stated",
      conflict: "AMD says 192 GiB.",
    },
    peakDense: {
      sources: ["amd-mi300-architecture", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
      conflict: "ML Engineering rounds to 1,300 and 2,610.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: {
      sources: ["amd-mi300-architecture", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "PCIe 5.0 x16.",
    },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The launch; announced in June 2023.",
    },
    onChipMemory: { sources: ["amd-gpu-hardware-specifications"], kind: "vendor-stated" },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "estimated", conflict: "A street price." },
  },
} as const satisfies Accelerator<SourceKey>;
