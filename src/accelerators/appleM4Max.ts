import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M4 Max: 128 GB of LPDDR unified at 546 GB/s. */
export const appleM4Max = {
  id: "apple-m4-max",
  name: "Apple M4 Max",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m4",
  releasedOn: "2024-10-30",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 546_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 18_400_000_000_000, fp16: 18_400_000_000_000 },
  thermalDesignPowerWatts: 100,
  listPriceUsd: 5000,
  provenance: {
    memory: {
      sources: ["sysctl-memory-logs", "huggingface-tasks-0-21-54-hardware", "macmegasite-m4-max-546-gb-s"],
      kind: "aggregator-stated",
      conflict:
        "Printed as 128 GB; macOS reports 128 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["macmegasite-m4-max-546-gb-s", "huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "FP16 at the rate of FP32.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: { sources: ["macmegasite-m4-max-546-gb-s"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
