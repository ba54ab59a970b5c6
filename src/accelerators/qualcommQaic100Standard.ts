import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Qualcomm Cloud AI 100 Standard: 16 GB of LPDDR4X at 137 GB/s. */
export const qualcommQaic100Standard = {
  id: "qaic100-standard",
  name: "Qualcomm Cloud AI 100 Standard",
  vendor: "Qualcomm",
  kind: "dataflow",
  generation: "cloud-ai-100",
  releasedOn: "2020",
  memoryType: "LPDDR4X",
  weightMemory: "off-chip",
  memoryBytes: 16_000_000_000,
  memoryBandwidthBytesPerSecond: 137_000_000_000,
  onChipMemoryBytes: 126_000_000,
  peakDenseFlopsPerSecond: { fp16: 110_000_000_000_000, int8: 325_000_000_000_000 },
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
      kind: "estimated",
      conflict: "As the Pro, of which it has fewer cores.",
    },
    onChipMemory: { sources: ["qualcomm-cloud-ai-sdk-docs-architecture"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
