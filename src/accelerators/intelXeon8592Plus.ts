import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Xeon Platinum 8592+ (one socket): 512 GB of DDR5-5600 at 358.4 GB/s. */
export const intelXeon8592Plus = {
  id: "xeon-8592-plus",
  name: "Intel Xeon Platinum 8592+ (one socket)",
  vendor: "Intel",
  kind: "cpu",
  generation: "xeon-emerald-rapids",
  releasedOn: "2023-12-14",
  memoryType: "DDR5-5600",
  weightMemory: "off-chip",
  memoryBytes: 549_755_813_888,
  memoryBandwidthBytesPerSecond: 358_400_000_000,
  peakDenseFlopsPerSecond: { fp32: 8_600_000_000_000, bf16: 118_000_000_000_000, int8: 236_000_000_000_000 },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 350,
  provenance: {
    memory: {
      sources: ["intel-xeon-6-and-5th-generation"],
      kind: "derived",
      conflict: "A common configuration: memory modules are sized in GiB.",
    },
    peakDense: {
      sources: ["intel-xeon-6-and-5th-generation"],
      kind: "estimated",
      conflict: "64 cores; 1,024 operations a cycle in BF16 and 2,048 in INT8 at 1.8 GHz, 64 in FP32 at 2.1 GHz.",
    },
    host: { sources: ["intel-xeon-6-and-5th-generation"], kind: "derived", conflict: "One slot of PCIe 5.0 x16." },
    power: { sources: ["intel-xeon-6-and-5th-generation"], kind: "vendor-stated" },
    release: {
      sources: ["intel-xeon-6-and-5th-generation"],
      kind: "estimated",
      conflict: "The day of the announcement; Intel's page states the quarter.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
