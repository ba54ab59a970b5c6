import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Cerebras WSE-3 (CS-3): 44 GB of SRAM (on-wafer) at 21,000,000 GB/s. */
export const cerebrasWse3 = {
  id: "cerebras-wse3",
  name: "Cerebras WSE-3 (CS-3)",
  vendor: "Cerebras",
  kind: "wafer",
  generation: "wse-3",
  releasedOn: "2024-03-13",
  memoryType: "SRAM (on-wafer)",
  weightMemory: "on-chip",
  memoryBytes: 44_000_000_000,
  memoryBandwidthBytesPerSecond: 2.1e16,
  onChipMemoryBytes: 44_000_000_000,
  peakDenseFlopsPerSecond: { fp16: 1.5e16 },
  thermalDesignPowerWatts: 23_000,
  listPriceUsd: 2_000_000,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "tom-s-hardware-cerebras-wse-3"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table", "tom-s-hardware-cerebras-wse-3"], kind: "aggregator-stated" },
    power: { sources: ["awesomeagents-cerebras-wse-3"], kind: "aggregator-stated", conflict: "Of the CS-3." },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table", "awesomeagents-cerebras-wse-3"],
      kind: "estimated",
      conflict: "Awesomeagents says $2 to 3 million, for the system around it.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
