import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M1 Max: 64 GB of LPDDR unified at 400 GB/s. */
export const appleM1Max = {
  id: "apple-m1-max",
  name: "Apple M1 Max",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m1",
  releasedOn: "2021-10-18",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 68_719_476_736,
  memoryBandwidthBytesPerSecond: 400_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 10_400_000_000_000, fp16: 10_400_000_000_000 },
  thermalDesignPowerWatts: 60,
  listPriceUsd: 3900,
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
        "Printed as 64 GB; macOS reports 64 GiB, of which Metal gives programs three quarters unless told otherwise.",
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
