import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 5070: 12 GB of GDDR7 at 672 GB/s. */
export const nvidiaRtx5070 = {
  id: "rtx-5070",
  name: "NVIDIA GeForce RTX 5070",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-03-05",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 12_820_938_752,
  memoryBandwidthBytesPerSecond: 672_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 30_840_000_000_000,
    tf32: 30_840_000_000_000,
    bf16: 61_680_000_000_000,
    fp16: 61_680_000_000_000,
    fp8: 123_360_000_000_000,
    int8: 246_720_000_000_000,
    fp4: 493_440_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 250,
  listPriceUsd: 549,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 12 GB; the driver reports 12,227 MiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 5090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: {
      sources: ["pcgamer-rtx-5070"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2025-01-06. TechPowerUp has 2025-03-04.",
    },
    listPrice: { sources: ["technologistmag-rtx-50"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
