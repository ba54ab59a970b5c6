import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI455X (announced): 432 GB of HBM4 at 23,300 GB/s. */
export const amdMi455x = {
  id: "mi455x",
  name: "AMD Instinct MI455X (announced)",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna5",
  releasedOn: "2026-06",
  memoryType: "HBM4",
  weightMemory: "off-chip",
  memoryBytes: 432_000_000_000,
  memoryBandwidthBytesPerSecond: 23_300_000_000_000,
  onChipMemoryBytes: 192_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 315_000_000_000_000,
    bf16: 5_000_000_000_000_000,
    fp16: 5_000_000_000_000_000,
    fp8: 1e16,
    int8: 5_000_000_000_000_000,
    fp6: 1e16,
    fp4: 2e16,
  },
  scaleUp: {
    name: "Scale-up (UALink/IF)",
    bandwidthBytesPerSecond: 1_800_000_000_000,
    topology: "switched",
    domainAccelerators: 72,
  },
  hostBandwidthBytesPerSecond: 128_000_000_000,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "ml-engineering-network"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: { sources: ["ml-engineering-accelerators", "ml-engineering-network"], kind: "aggregator-stated" },
    scaleUp: { sources: ["ml-engineering-network", "awesomeagents-amd-helios"], kind: "aggregator-stated" },
    host: {
      sources: ["ml-engineering-network"],
      kind: "estimated",
      conflict: "PCIe 6 with 16 lanes, which no document states for this part.",
    },
    release: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated", conflict: "The global L2." },
  },
} as const satisfies Accelerator<SourceKey>;
