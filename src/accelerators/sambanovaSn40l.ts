import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** SambaNova SN40L RDU: 64 GB of HBM at 1,600 GB/s. */
export const sambanovaSn40l = {
  id: "sambanova-sn40l",
  name: "SambaNova SN40L RDU",
  vendor: "SambaNova",
  kind: "dataflow",
  generation: "rdu-sn40l",
  releasedOn: "2023-09-19",
  memoryType: "HBM",
  weightMemory: "off-chip",
  memoryBytes: 64_000_000_000,
  memoryBandwidthBytesPerSecond: 1_600_000_000_000,
  onChipMemoryBytes: 520_000_000,
  peakDenseFlopsPerSecond: { bf16: 638_000_000_000_000 },
  provenance: {
    memory: {
      sources: ["sambanova-sn40l-hot-chips-2024-slide"],
      kind: "vendor-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["sambanova-sn40l-hot-chips-2024-slide", "epoch-ai-ml-hardware-table"],
      kind: "vendor-stated",
    },
    release: { sources: ["ai-wiki-sambanova"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["sambanova-sn40l-hot-chips-2024-slide"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
