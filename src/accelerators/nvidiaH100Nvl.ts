import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA H100 NVL 94GB: 94 GB of HBM3 at 3,938 GB/s. */
export const nvidiaH100Nvl = {
  id: "h100-nvl",
  name: "NVIDIA H100 NVL 94GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2023-03-21",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 100_485_038_080,
  memoryBandwidthBytesPerSecond: 3_938_000_000_000,
  onChipMemoryBytes: 52_428_800,
  peakDenseFlopsPerSecond: {
    fp64: 30_000_000_000_000,
    fp32: 60_000_000_000_000,
    tf32: 417_500_000_000_000,
    bf16: 835_500_000_000_000,
    fp16: 835_500_000_000_000,
    fp8: 1_670_500_000_000_000,
    int8: 1_670_500_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 300_000_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 400,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "skypilot-catalog-vast-ai-rows", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "TF32 at half, FP8 and INT8 at twice the 16-bit rate.",
    },
    scaleUp: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "derived",
      conflict: "Half of the 600 GB/s both ways of the H100 PCIe, which takes the same bridges.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["techpowerup-gpu-database", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Epoch has 2024-03-14.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
