import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M2 Pro: 32 GB of LPDDR unified at 200 GB/s. */
export const appleM2Pro = {
  id: "apple-m2-pro",
  name: "Apple M2 Pro",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m2",
  releasedOn: "2023-01-17",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 200_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 6_800_000_000_000, fp16: 6_800_000_000_000 },
  thermalDesignPowerWatts: 35,
  listPriceUsd: 2800,
  provenance: {
    memory: {
      sources: [
        "sysctl-memory-logs",
        "huggingface-tasks-0-21-54-hardware",
        "apple-technical-specifications-of-the-mac",
      ],
      kind: "vendor-stated",
      conflict:
        "Printed as 32 GB; macOS reports 32 GiB, of which Metal gives programs three quarters unless told otherwise.",
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
