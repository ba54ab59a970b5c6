import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Xeon 6787P (one socket): 512 GB of MRDIMM-8000 at 512 GB/s. */
export const intelXeon6787p = {
  id: "xeon-6787p",
  name: "Intel Xeon 6787P (one socket)",
  vendor: "Intel",
  kind: "cpu",
  generation: "xeon-granite-rapids",
  releasedOn: "2025-02-24",
  memoryType: "MRDIMM-8000",
  weightMemory: "off-chip",
  memoryBytes: 549_755_813_888,
  memoryBandwidthBytesPerSecond: 512_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 11_000_000_000_000, bf16: 176_000_000_000_000, int8: 352_000_000_000_000 },
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
      conflict: "86 cores at 2 GHz; 1,024 operations a cycle in BF16, 2,048 in INT8, 64 in FP32.",
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
