import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M5 Max: 128 GB of LPDDR unified at 614 GB/s. */
export const appleM5Max = {
  id: "apple-m5-max",
  name: "Apple M5 Max",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m5",
  releasedOn: "2026-03-03",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 614_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 22_800_000_000_000, fp16: 73_600_000_000_000 },
  thermalDesignPowerWatts: 110,
  listPriceUsd: 5000,
  provenance: {
    memory: {
      sources: ["sysctl-memory-logs", "huggingface-tasks-0-21-54-hardware", "allyoucantech-m5-pro"],
      kind: "aggregator-stated",
      conflict:
        "Printed as 128 GB; macOS reports 128 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "allyoucantech-m5-pro"],
      kind: "estimated",
      conflict:
        "FP16: four times the M4 Max, as Apple states over four times its peak in matrix work; no rate is published.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: {
      sources: ["hothardware-m5-pro", "allyoucantech-m5-pro"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold from 2026-03-11.",
    },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
