import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 5060 Ti 16GB: 16 GB of GDDR7 at 448 GB/s. */
export const nvidiaRtx5060Ti16gb = {
  id: "rtx-5060-ti-16gb",
  name: "NVIDIA GeForce RTX 5060 Ti 16GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-04-16",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 17_103_323_136,
  memoryBandwidthBytesPerSecond: 448_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 23_700_000_000_000,
    tf32: 23_700_000_000_000,
    bf16: 47_400_000_000_000,
    fp16: 47_400_000_000_000,
    fp8: 94_800_000_000_000,
    int8: 189_600_000_000_000,
    fp4: 379_200_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 180,
  listPriceUsd: 429,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 16,311 MiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 5090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x8." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["betweentwopixels-rtx-5060", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["betweentwopixels-rtx-5060"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
