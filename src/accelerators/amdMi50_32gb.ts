import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Radeon Instinct MI50 32GB: 32 GB of HBM2 at 1,024 GB/s. */
export const amdMi50_32gb = {
  id: "mi50-32gb",
  name: "AMD Radeon Instinct MI50 32GB",
  vendor: "AMD",
  kind: "gpu",
  generation: "vega20",
  releasedOn: "2018-11-18",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 1_024_000_000_000,
  peakDenseFlopsPerSecond: {
    fp64: 6_600_000_000_000,
    fp32: 13_300_000_000_000,
    fp16: 26_500_000_000_000,
    int8: 53_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 1800,
  provenance: {
    memory: {
      sources: ["amd-gpu-hardware-specifications", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "A 16 GB form exists; AMD's own table says 32 GiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "estimated",
      conflict:
        "No matrix units: FP16 and INT8 are packed vector rates, 2 and 4 times FP32. AMD rounds to 6.6, 13.3, 26.5 and 53, not read again; TechPowerUp has 6.71, 13.41 and 26.82.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "estimated", conflict: "A street price." },
  },
} as const satisfies Accelerator<SourceKey>;
