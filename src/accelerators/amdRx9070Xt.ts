import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Radeon RX 9070 XT: 16 GB of GDDR6 at 640 GB/s. */
export const amdRx9070Xt = {
  id: "rx-9070-xt",
  name: "AMD Radeon RX 9070 XT",
  vendor: "AMD",
  kind: "gpu",
  generation: "rdna4",
  releasedOn: "2025-03-06",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 17_179_869_184,
  memoryBandwidthBytesPerSecond: 640_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 48_660_000_000_000,
    bf16: 194_600_000_000_000,
    fp16: 194_600_000_000_000,
    fp8: 389_300_000_000_000,
    int8: 389_300_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 304,
  listPriceUsd: 599,
  provenance: {
    memory: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Bandwidth is 20 Gbit/s over 256 bits; TechPowerUp has 644.6 GB/s.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "As in the Radeon AI PRO R9700, by the shader rate.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "The maker's launch price, which the source rounds to 600.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
