import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Huawei Ascend 950DT (announced): 96 GB of HBM (HiZQ) at 4,000 GB/s. */
export const huaweiAscend950dt = {
  id: "ascend-950dt",
  name: "Huawei Ascend 950DT (announced)",
  vendor: "Huawei",
  kind: "tpu",
  generation: "da-vinci",
  releasedOn: "2026",
  memoryType: "HBM (HiZQ)",
  weightMemory: "off-chip",
  memoryBytes: 96_000_000_000,
  memoryBandwidthBytesPerSecond: 4_000_000_000_000,
  peakDenseFlopsPerSecond: {
    bf16: 486_000_000_000_000,
    fp16: 486_000_000_000_000,
    fp8: 919_000_000_000_000,
    fp4: 1_783_000_000_000_000,
  },
  scaleUp: {
    name: "UB Link",
    bandwidthBytesPerSecond: 840_000_000_000,
    topology: "switched",
    domainAccelerators: 1024,
  },
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "ml-engineering-network"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: { sources: ["ml-engineering-accelerators", "ml-engineering-network"], kind: "aggregator-stated" },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    release: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
