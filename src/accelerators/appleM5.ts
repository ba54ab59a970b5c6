import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M5: 32 GB of LPDDR unified at 154 GB/s. */
export const appleM5 = {
  id: "apple-m5",
  name: "Apple M5",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m5",
  releasedOn: "2025-10-22",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 153_600_000_000,
  peakDenseFlopsPerSecond: { fp32: 5_700_000_000_000, fp16: 17_000_000_000_000 },
  thermalDesignPowerWatts: 25,
  listPriceUsd: 2000,
  provenance: {
    memory: {
      sources: [
        "sysctl-memory-logs",
        "huggingface-tasks-0-21-54-hardware",
        "apple-technical-specifications-of-the-mac",
      ],
      kind: "derived",
      conflict:
        "Printed as 32 GB; macOS reports 32 GiB, of which Metal gives programs three quarters unless told otherwise. 128 bits of LPDDR5X-9600; Apple rounds to 153 GB/s.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "apple-technical-specifications-of-the-mac"],
      kind: "estimated",
      conflict:
        "FP16: four times the M4, as Apple states over four times its peak in matrix work; no rate is published.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: {
      sources: ["finanznachrichten-m5"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2025-10-15.",
    },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
