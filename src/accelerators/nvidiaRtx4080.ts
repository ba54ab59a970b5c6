import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 4080: 16 GB of GDDR6X at 716.8 GB/s. */
export const nvidiaRtx4080 = {
  id: "rtx-4080",
  name: "NVIDIA GeForce RTX 4080",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2022-11-16",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 17_171_480_576,
  memoryBandwidthBytesPerSecond: 716_800_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 48_740_000_000_000,
    tf32: 48_740_000_000_000,
    bf16: 97_480_000_000_000,
    fp16: 97_480_000_000_000,
    fp8: 194_960_000_000_000,
    int8: 389_920_000_000_000,
    int4: 779_840_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 320,
  listPriceUsd: 1199,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 16,376 MiB.",
    },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 4090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table", "hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
    release: {
      sources: ["pixelation-rtx-40"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2022-09-20.",
    },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
