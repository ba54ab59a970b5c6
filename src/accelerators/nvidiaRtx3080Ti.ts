import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 3080 Ti: 12 GB of GDDR6X at 912.4 GB/s. */
export const nvidiaRtx3080Ti = {
  id: "rtx-3080-ti",
  name: "NVIDIA GeForce RTX 3080 Ti",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2021-05-31",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 12_884_901_888,
  memoryBandwidthBytesPerSecond: 912_400_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 34_100_000_000_000,
    tf32: 34_100_000_000_000,
    bf16: 68_200_000_000_000,
    fp16: 68_200_000_000_000,
    int8: 272_800_000_000_000,
    int4: 545_600_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 350,
  listPriceUsd: 1199,
  provenance: {
    memory: {
      sources: ["techpowerup-gpu-database", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database", "hmc-tech-gpu-specification-pages"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 3090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold from 2021-06-03.",
    },
    listPrice: { sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
