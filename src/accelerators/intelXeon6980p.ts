import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Xeon 6980P (one socket): 768 GB of MRDIMM-8800 at 844.8 GB/s. */
export const intelXeon6980p = {
  id: "xeon-6980p",
  name: "Intel Xeon 6980P (one socket)",
  vendor: "Intel",
  kind: "cpu",
  generation: "xeon-granite-rapids",
  releasedOn: "2024-09-24",
  memoryType: "MRDIMM-8800",
  weightMemory: "off-chip",
  memoryBytes: 824_633_720_832,
  memoryBandwidthBytesPerSecond: 844_800_000_000,
  peakDenseFlopsPerSecond: { fp32: 16_000_000_000_000, bf16: 262_000_000_000_000, int8: 524_000_000_000_000 },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 500,
  provenance: {
    memory: {
      sources: ["intel-xeon-6-and-5th-generation"],
      kind: "derived",
      conflict: "A common configuration: memory modules are sized in GiB.",
    },
    peakDense: {
      sources: ["intel-xeon-6-and-5th-generation"],
      kind: "estimated",
      conflict: "128 cores at 2 GHz; 1,024 operations a cycle in BF16, 2,048 in INT8, 64 in FP32.",
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
