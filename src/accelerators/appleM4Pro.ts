import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M4 Pro: 64 GB of LPDDR unified at 273 GB/s. */
export const appleM4Pro = {
  id: "apple-m4-pro",
  name: "Apple M4 Pro",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m4",
  releasedOn: "2024-10-30",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 68_719_476_736,
  memoryBandwidthBytesPerSecond: 273_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 9_200_000_000_000, fp16: 9_200_000_000_000 },
  thermalDesignPowerWatts: 45,
  listPriceUsd: 2600,
  provenance: {
    memory: {
      sources: [
        "sysctl-memory-logs",
        "huggingface-tasks-0-21-54-hardware",
        "apple-technical-specifications-of-the-mac",
      ],
      kind: "vendor-stated",
      conflict:
        "Printed as 64 GB; macOS reports 64 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "FP16 at the rate of FP32.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: {
      sources: ["macrumors-m5-before-m5-pro"],
      kind: "aggregator-stated",
      conflict: "Announced with the M4 Max; sold from 2024-11-08.",
    },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
