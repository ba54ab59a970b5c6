import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M4 (10-core GPU): 32 GB of LPDDR unified at 120 GB/s. */
export const appleM4 = {
  id: "apple-m4",
  name: "Apple M4 (10-core GPU)",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m4",
  releasedOn: "2024-05",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 120_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 4_260_000_000_000, fp16: 4_260_000_000_000 },
  thermalDesignPowerWatts: 22,
  provenance: {
    memory: {
      sources: ["sysctl-memory-logs", "apple-technical-specifications-of-the-mac"],
      kind: "vendor-stated",
      conflict:
        "Printed as 32 GB; macOS reports 32 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Ten cores of 256 operations a cycle at 1.66 GHz; Hugging Face has 4.6. FP16 at the rate of FP32.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: { sources: ["macrumors-m5-before-ipad"], kind: "aggregator-stated", conflict: "In an iPad Pro." },
  },
} as const satisfies Accelerator<SourceKey>;
