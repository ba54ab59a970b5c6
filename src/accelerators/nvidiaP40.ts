import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Tesla P40: 24 GB of GDDR5 at 346 GB/s. */
export const nvidiaP40 = {
  id: "p40",
  name: "NVIDIA Tesla P40",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "pascal",
  releasedOn: "2016-09-13",
  memoryType: "GDDR5",
  weightMemory: "off-chip",
  memoryBytes: 25_769_803_776,
  memoryBandwidthBytesPerSecond: 346_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 11_760_000_000_000, int8: 47_000_000_000_000 },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 250,
  listPriceUsd: 5699,
  provenance: {
    memory: {
      sources: ["omegaco-tesla-p40", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "With ECC on, the driver reports 23,040 MiB. TechPowerUp has 347.1 GB/s.",
    },
    peakDense: {
      sources: ["techpowerup-gpu-database", "omegaco-tesla-p40"],
      kind: "aggregator-stated",
      conflict: "No 16-bit rate: engines multiply in single precision.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 3.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
