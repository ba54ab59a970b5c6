import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 3090 Ti: 24 GB of GDDR6X at 1008 GB/s. */
export const nvidiaRtx3090Ti = {
  id: "rtx-3090-ti",
  name: "NVIDIA GeForce RTX 3090 Ti",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2022-03-29",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 25_757_220_864,
  memoryBandwidthBytesPerSecond: 1_008_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 40_000_000_000_000,
    tf32: 40_000_000_000_000,
    bf16: 80_000_000_000_000,
    fp16: 80_000_000_000_000,
    int8: 320_000_000_000_000,
    int4: 640_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 450,
  listPriceUsd: 1999,
  provenance: {
    memory: {
      sources: [
        "nvidia-smi-logs",
        "epoch-ai-ml-hardware-table",
        "techpowerup-gpu-database",
        "hmc-tech-gpu-specification-pages",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; the driver reports 24,564 MiB.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "hmc-tech-gpu-specification-pages"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 3090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; TechPowerUp has 2022-01-27.",
    },
    listPrice: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
