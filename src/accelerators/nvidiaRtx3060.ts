import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 3060 12GB: 12 GB of GDDR6 at 360 GB/s. */
export const nvidiaRtx3060 = {
  id: "rtx-3060",
  name: "NVIDIA GeForce RTX 3060 12GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2021-02-25",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 12_884_901_888,
  memoryBandwidthBytesPerSecond: 360_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 12_740_000_000_000,
    tf32: 12_740_000_000_000,
    bf16: 25_480_000_000_000,
    fp16: 25_480_000_000_000,
    int8: 101_920_000_000_000,
    int4: 203_840_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 170,
  listPriceUsd: 329,
  provenance: {
    memory: {
      sources: ["techpowerup-gpu-database", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["techpowerup-gpu-database", "hmc-tech-gpu-specification-pages"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 3090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["techpowerup-gpu-database", "huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: {
      sources: ["tomshardware-rtx-3060"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2021-01-12.",
    },
    listPrice: { sources: ["tomshardware-rtx-3060", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
