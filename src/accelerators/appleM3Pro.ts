import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M3 Pro: 36 GB of LPDDR unified at 150 GB/s. */
export const appleM3Pro = {
  id: "apple-m3-pro",
  name: "Apple M3 Pro",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m3",
  releasedOn: "2023-10-30",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 38_654_705_664,
  memoryBandwidthBytesPerSecond: 150_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 7_400_000_000_000, fp16: 7_400_000_000_000 },
  thermalDesignPowerWatts: 40,
  listPriceUsd: 2400,
  provenance: {
    memory: {
      sources: [
        "sysctl-memory-logs",
        "huggingface-tasks-0-21-54-hardware",
        "apple-technical-specifications-of-the-mac",
      ],
      kind: "vendor-stated",
      conflict:
        "Printed as 36 GB; macOS reports 36 GiB, of which Metal gives programs three quarters unless told otherwise.",
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
      sources: ["9to5mac-m-series"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold a week later.",
    },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
