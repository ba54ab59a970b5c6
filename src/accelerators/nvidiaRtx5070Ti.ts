import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 5070 Ti: 16 GB of GDDR7 at 896 GB/s. */
export const nvidiaRtx5070Ti = {
  id: "rtx-5070-ti",
  name: "NVIDIA GeForce RTX 5070 Ti",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-02-20",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 17_094_934_528,
  memoryBandwidthBytesPerSecond: 896_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 43_940_000_000_000,
    tf32: 43_940_000_000_000,
    bf16: 87_880_000_000_000,
    fp16: 87_880_000_000_000,
    fp8: 175_760_000_000_000,
    int8: 351_520_000_000_000,
    fp4: 703_040_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 749,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 16,303 MiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 5090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: {
      sources: ["pcgamer-rtx-5070", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2025-01-06.",
    },
    listPrice: { sources: ["technologistmag-rtx-50"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
