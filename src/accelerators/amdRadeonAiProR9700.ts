import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Radeon AI PRO R9700: 34.3597 GB of GDDR6 at 640 GB/s. */
export const amdRadeonAiProR9700 = {
  id: "radeon-ai-pro-r9700",
  name: "AMD Radeon AI PRO R9700",
  vendor: "AMD",
  kind: "gpu",
  generation: "rdna4",
  releasedOn: "2025-07-23",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 640_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 47_800_000_000_000,
    fp16: 191_000_000_000_000,
    bf16: 191_000_000_000_000,
    fp8: 383_000_000_000_000,
    int8: 383_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 1299,
  provenance: {
    memory: {
      sources: ["techpowerup-gpu-database", "amd-gpu-hardware-specifications"],
      kind: "derived",
      conflict: "Bandwidth is 20 Gbit/s over 256 bits; TechPowerUp has 644.6 GB/s.",
    },
    peakDense: {
      sources: ["techpowerup-gpu-database", "amd-gpu-hardware-specifications"],
      kind: "derived",
      conflict: "16 and 8 bits at four and eight times the shader rate of 47.84.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
