import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M2 Max: 96 GB of LPDDR unified at 400 GB/s. */
export const appleM2Max = {
  id: "apple-m2-max",
  name: "Apple M2 Max",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m2",
  releasedOn: "2023-01-17",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 103_079_215_104,
  memoryBandwidthBytesPerSecond: 400_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 13_600_000_000_000, fp16: 13_600_000_000_000 },
  thermalDesignPowerWatts: 80,
  listPriceUsd: 4500,
  provenance: {
    memory: {
      sources: [
        "sysctl-memory-logs",
        "epoch-ai-ml-hardware-table",
        "huggingface-tasks-0-21-54-hardware",
        "apple-technical-specifications-of-the-mac",
      ],
      kind: "aggregator-stated",
      conflict:
        "Printed as 96 GB; macOS reports 96 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "FP16 at the rate of FP32.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
