import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Apple M1 (7-core GPU): 8 GB of LPDDR unified at 68.3 GB/s. */
export const appleM1_7gpu = {
  id: "apple-m1-7gpu",
  name: "Apple M1 (7-core GPU)",
  vendor: "Apple",
  kind: "system-on-chip",
  generation: "apple-m1",
  releasedOn: "2020-11-10",
  memoryType: "unified",
  weightMemory: "off-chip",
  memoryBytes: 8_589_934_592,
  memoryBandwidthBytesPerSecond: 68_300_000_000,
  peakDenseFlopsPerSecond: { fp32: 2_290_000_000_000, fp16: 2_290_000_000_000 },
  thermalDesignPowerWatts: 15,
  provenance: {
    memory: {
      sources: ["sysctl-memory-logs", "epoch-ai-ml-hardware-table", "apple-technical-specifications-of-the-mac"],
      kind: "aggregator-stated",
      conflict:
        "Printed as 8 GB; macOS reports 8 GiB, of which Metal gives programs three quarters unless told otherwise.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "Seven of the eight cores of 2.6 TFLOP/s, rounded up; FP16 at the rate of FP32.",
    },
    power: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "estimated",
      conflict: "An estimate of the package; Apple states none.",
    },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
