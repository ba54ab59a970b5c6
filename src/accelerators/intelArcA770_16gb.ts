import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Arc A770 16GB: 16 GB of GDDR6 at 560 GB/s. */
export const intelArcA770_16gb = {
  id: "arc-a770-16gb",
  name: "Intel Arc A770 16GB",
  vendor: "Intel",
  kind: "gpu",
  generation: "xe-hpg",
  releasedOn: "2022-10-12",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 17_179_869_184,
  memoryBandwidthBytesPerSecond: 560_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 19_660_000_000_000,
    bf16: 137_600_000_000_000,
    fp16: 137_600_000_000_000,
    int8: 275_300_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 225,
  listPriceUsd: 349,
  provenance: {
    memory: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Bandwidth is 17.5 Gbit/s over 256 bits; a copy of the database has 512 GB/s, from 16 Gbit/s.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict:
        "INT8 is 512 matrix engines of 256 operations a cycle at 2.1 GHz, 16 bits half of it; the shader rate is at 2.4 GHz.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "The maker's launch price, which the source rounds to 350.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
