import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M3 (10-core GPU): 16 GB of LPDDR unified at 102.4 GB/s. */
export const appleM3 = {
  id: "apple-m3",
  name: "Apple M3 (10-core GPU)",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m3",
  releasedOn: "2023-10-30",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 17_179_869_184,
  memoryBandwidthBytesPerSecond: 102_400_000_000,
  peakDenseFlopsPerSecond: { fp32: 3_530_000_000_000, fp16: 3_530_000_000_000 },
  thermalDesignPowerWatts: 22,
  provenance: {
    memory: {
      sources: ["sysctl-memory-logs", "apple-technical-specifications-of-the-mac"],
      kind: "derived",
      conflict:
        "Printed as 16 GB; macOS reports 16 GiB, of which Metal gives programs three quarters unless told otherwise. 128 bits of LPDDR5-6400; Apple rounds to 100 GB/s.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Ten cores of 256 operations a cycle at 1.38 GHz; Hugging Face has 4.1. FP16 at the rate of FP32.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: {
      sources: ["9to5mac-m-series", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; Epoch has 23 October 2023.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
