import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 5090: 32 GB of GDDR7 at 1,792 GB/s. */
export const nvidiaRtx5090 = {
  id: "rtx-5090",
  name: "NVIDIA GeForce RTX 5090",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-01-30",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 34_190_917_632,
  memoryBandwidthBytesPerSecond: 1_792_000_000_000,
  onChipMemoryBytes: 100_663_296,
  peakDenseFlopsPerSecond: {
    fp64: 1_637_000_000_000,
    fp32: 104_800_000_000_000,
    tf32: 104_800_000_000_000,
    bf16: 209_500_000_000_000,
    fp16: 209_500_000_000_000,
    fp8: 419_000_000_000_000,
    int8: 838_000_000_000_000,
    fp4: 1_676_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 575,
  listPriceUsd: 1999,
  provenance: {
    memory: {
      sources: ["skypilot-catalog-vast-ai-rows", "libertify-rtx-blackwell", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["fpsbench-rtx-4090-d-vs-rtx", "hmc-tech-gpu-comparison-pages"],
      kind: "derived",
      conflict:
        "TF32 runs at the shader rate, FP64 at 1/64 of it, 16 bits with FP32 accumulation at 2, FP8 at 4, INT8 at 8 and FP4 at 16 times it; HMC-Tech states the last.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["fpsbench-rtx-4090-d-vs-rtx"], kind: "aggregator-stated" },
    release: { sources: ["technologistmag-rtx-50", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["fpsbench-rtx-4090-d-vs-rtx"], kind: "aggregator-stated" },
    listPrice: { sources: ["technologistmag-rtx-50", "hmc-tech-gpu-comparison-pages"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
