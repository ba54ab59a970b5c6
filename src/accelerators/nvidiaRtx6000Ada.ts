import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX 6000 Ada: 48 GB of GDDR6 at 960 GB/s. */
export const nvidiaRtx6000Ada = {
  id: "rtx-6000-ada",
  name: "NVIDIA RTX 6000 Ada",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2022-12-03",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 51_527_024_640,
  memoryBandwidthBytesPerSecond: 960_000_000_000,
  onChipMemoryBytes: 100_663_296,
  peakDenseFlopsPerSecond: {
    fp64: 1_423_000_000_000,
    fp32: 91_060_000_000_000,
    tf32: 182_100_000_000_000,
    bf16: 364_200_000_000_000,
    fp16: 364_200_000_000_000,
    fp8: 728_500_000_000_000,
    int8: 728_500_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 6799,
  provenance: {
    memory: {
      sources: ["techpowerup-gpu-database", "huggingface-tasks-0-21-54-hardware", "skypilot-catalog-vast-ai-rows"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"],
      kind: "derived",
      conflict: "2, 4 and 8 times the shader rate in TF32, 16 and 8 bits; Epoch has 729 in FP8.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The first sale; announced in September 2022.",
    },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
