import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 4090: 24 GB of GDDR6X at 1,008 GB/s. */
export const nvidiaRtx4090 = {
  id: "rtx-4090",
  name: "NVIDIA GeForce RTX 4090",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2022-09-20",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 25_757_220_864,
  memoryBandwidthBytesPerSecond: 1_008_000_000_000,
  onChipMemoryBytes: 75_497_472,
  peakDenseFlopsPerSecond: {
    fp64: 1_290_000_000_000,
    fp32: 82_580_000_000_000,
    tf32: 82_580_000_000_000,
    bf16: 165_200_000_000_000,
    fp16: 165_200_000_000_000,
    fp8: 330_300_000_000_000,
    int8: 660_600_000_000_000,
    int4: 1_320_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 450,
  listPriceUsd: 1599,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "huggingface-tasks-0-21-54-hardware",
        "techpowerup-gpu-database",
        "skypilot-catalog-vast-ai-rows",
      ],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
      conflict:
        "Epoch gives FP16 tensor 330 = FP16 accumulate; this entry uses FP32-accumulate (165.2). FP8: 330.3 with FP32 accumulate, 660.6 with FP16 accumulate.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold from 2022-10-12.",
    },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
