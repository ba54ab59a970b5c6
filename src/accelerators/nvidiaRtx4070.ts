import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 4070: 12 GB of GDDR6X at 504.2 GB/s. */
export const nvidiaRtx4070 = {
  id: "rtx-4070",
  name: "NVIDIA GeForce RTX 4070",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-04-13",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 12_878_610_432,
  memoryBandwidthBytesPerSecond: 504_200_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 29_150_000_000_000,
    tf32: 29_150_000_000_000,
    bf16: 58_300_000_000_000,
    fp16: 58_300_000_000_000,
    fp8: 116_600_000_000_000,
    int8: 233_200_000_000_000,
    int4: 466_400_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 200,
  listPriceUsd: 599,
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
      sources: ["pixelation-rtx-40"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced a day before. Epoch has 2023-02-08.",
    },
    listPrice: { sources: ["hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
