import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 5080: 16 GB of GDDR7 at 960 GB/s. */
export const nvidiaRtx5080 = {
  id: "rtx-5080",
  name: "NVIDIA GeForce RTX 5080",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-01-30",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 17_094_934_528,
  memoryBandwidthBytesPerSecond: 960_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 56_280_000_000_000,
    tf32: 56_280_000_000_000,
    bf16: 112_560_000_000_000,
    fp16: 112_560_000_000_000,
    fp8: 225_120_000_000_000,
    int8: 450_240_000_000_000,
    fp4: 900_480_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 360,
  listPriceUsd: 999,
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
    release: { sources: ["technologistmag-rtx-50", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["technologistmag-rtx-50"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
