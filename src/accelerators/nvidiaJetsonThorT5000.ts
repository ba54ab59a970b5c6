import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Jetson Thor T5000: 128 GB of LPDDR5X unified at 273 GB/s. */
export const nvidiaJetsonThorT5000 = {
  id: "jetson-thor-t5000",
  name: "NVIDIA Jetson Thor T5000",
  vendor: "NVIDIA",
  kind: "system-on-chip",
  generation: "blackwell-thor",
  releasedOn: "2025-08-25",
  memoryType: "LPDDR5X unified",
  weightMemory: "off-chip",
  memoryBytes: 131_881_500_672,
  memoryBandwidthBytesPerSecond: 273_000_000_000,
  peakDenseFlopsPerSecond: { fp8: 517_500_000_000_000, fp4: 1_035_000_000_000_000 },
  thermalDesignPowerWatts: 130,
  provenance: {
    memory: {
      sources: ["linux-memory-logs", "fixstars-jetson-thor"],
      kind: "aggregator-stated",
      conflict: "Printed as 128 GB; tegrastats reports 125,772 MiB, shared with the host.",
    },
    peakDense: {
      sources: ["fixstars-jetson-thor"],
      kind: "derived",
      conflict: "FP4: half of the 2,070 TFLOP/s with sparsity that NVIDIA prints; FP8: half of that.",
    },
    power: { sources: ["fixstars-jetson-thor"], kind: "aggregator-stated" },
    release: { sources: ["robotech-jetson-thor"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
