import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Qualcomm Cloud AI 100 Ultra: 128 GB of LPDDR4X at 548 GB/s. */
export const qualcommQaic100Ultra = {
  id: "qaic100-ultra",
  name: "Qualcomm Cloud AI 100 Ultra",
  vendor: "Qualcomm",
  kind: "dataflow",
  generation: "cloud-ai-100-4-soc",
  releasedOn: "2023",
  memoryType: "LPDDR4X",
  weightMemory: "off-chip",
  memoryBytes: 128_000_000_000,
  memoryBandwidthBytesPerSecond: 548_000_000_000,
  onChipMemoryBytes: 576_000_000,
  peakDenseFlopsPerSecond: { fp16: 290_000_000_000_000, int8: 870_000_000_000_000 },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 150,
  provenance: {
    memory: {
      sources: ["qualcomm-cloud-ai-sdk-docs-architecture"],
      kind: "vendor-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["qualcomm-cloud-ai-sdk-docs-architecture"],
      kind: "vendor-stated",
      conflict: "Grokipedia gives FP16 288.",
    },
    host: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "vendor-stated" },
    release: { sources: ["morethanmoore-cloud-ai-100"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
