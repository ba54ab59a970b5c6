import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M2 Ultra: 192 GB of LPDDR unified at 800 GB/s. */
export const appleM2Ultra = {
  id: "apple-m2-ultra",
  name: "Apple M2 Ultra",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m2",
  releasedOn: "2023-06-05",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 206_158_430_208,
  memoryBandwidthBytesPerSecond: 800_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 27_200_000_000_000, fp16: 27_200_000_000_000 },
  thermalDesignPowerWatts: 150,
  listPriceUsd: 7000,
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
        "Printed as 192 GB; macOS reports 192 GiB, of which Metal gives programs three quarters unless told otherwise.",
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
