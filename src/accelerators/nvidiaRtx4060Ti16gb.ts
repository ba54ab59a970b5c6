import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 4060 Ti 16GB: 16 GB of GDDR6 at 288 GB/s. */
export const nvidiaRtx4060Ti16gb = {
  id: "rtx-4060-ti-16gb",
  name: "NVIDIA GeForce RTX 4060 Ti 16GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-05-18",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 17_175_674_880,
  memoryBandwidthBytesPerSecond: 288_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 22_060_000_000_000,
    tf32: 22_060_000_000_000,
    bf16: 44_120_000_000_000,
    fp16: 44_120_000_000_000,
    fp8: 88_240_000_000_000,
    int8: 176_480_000_000_000,
    int4: 352_960_000_000_000,
  },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 165,
  listPriceUsd: 499,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 16,380 MiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 4090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x8." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: {
      sources: ["techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold from 2023-07-18.",
    },
    listPrice: { sources: ["betweentwopixels-rtx-5060"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
