import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Cerebras WSE-2 (CS-2): 40 GB of SRAM (on-wafer) at 20,000,000 GB/s. */
export const cerebrasWse2 = {
  id: "cerebras-wse2",
  name: "Cerebras WSE-2 (CS-2)",
  vendor: "Cerebras",
  kind: "wafer",
  generation: "wse-2",
  releasedOn: "2021-04",
  memoryType: "SRAM (on-wafer)",
  weightMemory: "on-chip",
  memoryBytes: 40_000_000_000,
  memoryBandwidthBytesPerSecond: 2e16,
  onChipMemoryBytes: 40_000_000_000,
  peakDenseFlopsPerSecond: { fp16: 7_500_000_000_000_000 },
  thermalDesignPowerWatts: 23_000,
  listPriceUsd: 2_000_000,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "tom-s-hardware-cerebras-wse-3"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    power: {
      sources: ["awesomeagents-cerebras-wse-3", "tom-s-hardware-cerebras-wse-3"],
      kind: "derived",
      conflict: "That of the CS-3, which Tom's Hardware says is the same.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced on the 20th; Epoch has the 21st.",
    },
    onChipMemory: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "estimated",
      conflict: "Epoch's figure for the CS-2, the system around it.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
