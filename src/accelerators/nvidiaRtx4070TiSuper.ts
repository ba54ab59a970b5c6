import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 4070 Ti SUPER: 16 GB of GDDR6X at 672.3 GB/s. */
export const nvidiaRtx4070TiSuper = {
  id: "rtx-4070-ti-super",
  name: "NVIDIA GeForce RTX 4070 Ti SUPER",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2024-01-24",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 17_171_480_576,
  memoryBandwidthBytesPerSecond: 672_300_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 44_100_000_000_000,
    tf32: 44_100_000_000_000,
    bf16: 88_200_000_000_000,
    fp16: 88_200_000_000_000,
    fp8: 176_400_000_000_000,
    int8: 352_800_000_000_000,
    int4: 705_600_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 285,
  listPriceUsd: 799,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 16,376 MiB.",
    },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 4090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
    release: {
      sources: ["game-scanner-rtx-40-super"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2024-01-08.",
    },
    listPrice: { sources: ["hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
