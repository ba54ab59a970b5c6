import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Qualcomm Cloud AI 100 Pro: 32 GB of LPDDR4X at 137 GB/s. */
export const qualcommQaic100Pro = {
  id: "qaic100-pro",
  name: "Qualcomm Cloud AI 100 Pro",
  vendor: "Qualcomm",
  kind: "dataflow",
  generation: "cloud-ai-100",
  releasedOn: "2020-09",
  memoryType: "LPDDR4X",
  weightMemory: "off-chip",
  memoryBytes: 32_000_000_000,
  memoryBandwidthBytesPerSecond: 137_000_000_000,
  onChipMemoryBytes: 144_000_000,
  peakDenseFlopsPerSecond: { fp16: 125_000_000_000_000, int8: 375_000_000_000_000 },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 75,
  provenance: {
    memory: {
      sources: ["qualcomm-cloud-ai-sdk-docs-architecture"],
      kind: "vendor-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "vendor-stated" },
    host: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "derived", conflict: "PCIe 4.0 x8." },
    power: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "vendor-stated" },
    release: {
      sources: ["anandtech-cloud-ai-100"],
      kind: "aggregator-stated",
      conflict: "In production and with first customers; 400 TOPS as a whole chip.",
    },
    onChipMemory: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
