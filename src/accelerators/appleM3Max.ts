import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M3 Max: 128 GB of LPDDR unified at 400 GB/s. */
export const appleM3Max = {
  id: "apple-m3-max",
  name: "Apple M3 Max",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m3",
  releasedOn: "2023-10-30",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 400_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 14_200_000_000_000, fp16: 14_200_000_000_000 },
  thermalDesignPowerWatts: 90,
  listPriceUsd: 5000,
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
        "Printed as 128 GB; macOS reports 128 GiB, of which Metal gives programs three quarters unless told otherwise.",
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
    release: {
      sources: ["9to5mac-m-series", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Epoch has 23 October 2023, a week before the announcement of all M3 chips.",
    },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
