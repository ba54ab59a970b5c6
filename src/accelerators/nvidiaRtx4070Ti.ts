import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 4070 Ti: 12 GB of GDDR6X at 504.2 GB/s. */
export const nvidiaRtx4070Ti = {
  id: "rtx-4070-ti",
  name: "NVIDIA GeForce RTX 4070 Ti",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-01-05",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 12_878_610_432,
  memoryBandwidthBytesPerSecond: 504_200_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 40_090_000_000_000,
    tf32: 40_090_000_000_000,
    bf16: 80_180_000_000_000,
    fp16: 80_180_000_000_000,
    fp8: 160_360_000_000_000,
    int8: 320_720_000_000_000,
    int4: 641_440_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 285,
  listPriceUsd: 799,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 12 GB; the driver reports 12,282 MiB.",
    },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 4090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table", "pixelation-rtx-40"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2023-01-03.",
    },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
