import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX PRO 4000 Blackwell: 24 GB of GDDR7 at 672 GB/s. */
export const nvidiaRtxPro4000Blackwell = {
  id: "rtx-pro-4000-blackwell",
  name: "NVIDIA RTX PRO 4000 Blackwell",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-03-18",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 25_655_508_992,
  memoryBandwidthBytesPerSecond: 672_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 36_830_000_000_000,
    tf32: 73_660_000_000_000,
    bf16: 147_320_000_000_000,
    fp16: 147_320_000_000_000,
    fp8: 294_640_000_000_000,
    int8: 294_640_000_000_000,
    fp4: 589_280_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 140,
  listPriceUsd: 1500,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; the driver reports 24,467 MiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX PRO 6000, TF32 at twice the shader rate.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "Approximate, as the table itself says.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
