import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M5 Pro: 64 GB of LPDDR unified at 307 GB/s. */
export const appleM5Pro = {
  id: "apple-m5-pro",
  name: "Apple M5 Pro",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m5",
  releasedOn: "2026-03-03",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 68_719_476_736,
  memoryBandwidthBytesPerSecond: 307_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 11_400_000_000_000, fp16: 36_800_000_000_000 },
  thermalDesignPowerWatts: 50,
  listPriceUsd: 2900,
  provenance: {
    memory: {
      sources: ["sysctl-memory-logs", "huggingface-tasks-0-21-54-hardware", "allyoucantech-m5-pro"],
      kind: "aggregator-stated",
      conflict:
        "Printed as 64 GB; macOS reports 64 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "allyoucantech-m5-pro"],
      kind: "estimated",
      conflict:
        "FP16: four times the M4 Pro, as Apple states over four times its peak in matrix work; no rate is published.",
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
