import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Radeon PRO W7800 32GB: 32 GB of GDDR6 at 576 GB/s. */
export const amdRadeonProW7800 = {
  id: "radeon-pro-w7800",
  name: "AMD Radeon PRO W7800 32GB",
  vendor: "AMD",
  kind: "gpu",
  generation: "rdna3",
  releasedOn: "2023-04-13",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 576_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 45_250_000_000_000,
    bf16: 90_500_000_000_000,
    fp16: 90_500_000_000_000,
    int8: 90_500_000_000_000,
    int4: 181_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 260,
  listPriceUsd: 2500,
  provenance: {
    memory: { sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "As in the RX 7900 XTX.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An approximate price.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
