import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M1 Ultra: 128 GB of LPDDR unified at 800 GB/s. */
export const appleM1Ultra = {
  id: "apple-m1-ultra",
  name: "Apple M1 Ultra",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m1",
  releasedOn: "2022-03-08",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 800_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 21_000_000_000_000, fp16: 21_000_000_000_000 },
  thermalDesignPowerWatts: 120,
  listPriceUsd: 6200,
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
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Of a Mac with the most memory.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
