import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA L20: 48 GB of GDDR6 at 864 GB/s. */
export const nvidiaL20 = {
  id: "l20",
  name: "NVIDIA L20",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-11",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 48_305_799_168,
  memoryBandwidthBytesPerSecond: 864_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 59_350_000_000_000,
    tf32: 59_800_000_000_000,
    bf16: 119_500_000_000_000,
    fp16: 119_500_000_000_000,
    fp8: 239_000_000_000_000,
    int8: 239_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 275,
  listPriceUsd: 5000,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 48 GB; the driver reports 46,068 MiB.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "FP8 at the rate of INT8.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated", conflict: "Epoch has 2023-09-16." },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Approximate: a street price; Epoch has $4,299 of a reseller.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
