import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Radeon PRO W7900: 48 GB of GDDR6 at 864 GB/s. */
export const amdRadeonProW7900 = {
  id: "radeon-pro-w7900",
  name: "AMD Radeon PRO W7900",
  vendor: "AMD",
  kind: "gpu",
  generation: "rdna3",
  releasedOn: "2023-04-13",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 51_539_607_552,
  memoryBandwidthBytesPerSecond: 864_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 61_300_000_000_000,
    bf16: 122_600_000_000_000,
    fp16: 122_600_000_000_000,
    int8: 122_600_000_000_000,
    int4: 245_200_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 295,
  listPriceUsd: 4000,
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
