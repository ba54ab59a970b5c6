import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Radeon RX 7900 XT: 21.4748 GB of GDDR6 at 800 GB/s. */
export const amdRx7900Xt = {
  id: "rx-7900-xt",
  name: "AMD Radeon RX 7900 XT",
  vendor: "AMD",
  kind: "gpu",
  generation: "rdna3",
  releasedOn: "2022-11-03",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 21_474_836_480,
  memoryBandwidthBytesPerSecond: 800_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 51_600_000_000_000,
    fp16: 103_000_000_000_000,
    bf16: 103_000_000_000_000,
    int8: 103_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 315,
  listPriceUsd: 899,
  provenance: {
    memory: { sources: ["techpowerup-gpu-database", "amd-gpu-hardware-specifications"], kind: "aggregator-stated" },
    peakDense: {
      sources: ["techpowerup-gpu-database", "amd-gpu-hardware-specifications"],
      kind: "derived",
      conflict: "84 units at 2.4 GHz; TechPowerUp has 51.48. BF16 and INT8 at the rate of FP16, twice the shader rate.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "TechPowerUp has 300 W.",
    },
    release: {
      sources: ["techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold from 2022-12-13.",
    },
    listPrice: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
