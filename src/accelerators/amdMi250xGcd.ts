import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI250X, one die: 64 GB of HBM2e at 1638.4 GB/s. */
export const amdMi250xGcd = {
  id: "mi250x-gcd",
  name: "AMD Instinct MI250X, one die",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna2",
  releasedOn: "2021-11-08",
  memoryType: "HBM2e",
  weightMemory: "off-chip",
  memoryBytes: 68_719_476_736,
  memoryBandwidthBytesPerSecond: 1_638_400_000_000,
  peakDenseFlopsPerSecond: {
    fp64: 23_950_000_000_000,
    fp32: 23_950_000_000_000,
    bf16: 191_500_000_000_000,
    fp16: 191_500_000_000_000,
    int8: 191_500_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 280,
  provenance: {
    memory: {
      sources: ["amd-gpu-hardware-specifications", "ml-engineering-accelerators"],
      kind: "derived",
      conflict: "Printed as 64 GB; AMD's own table says 64 GiB. Half the bandwidth of both dies.",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "epoch-ai-ml-hardware-table"],
      kind: "derived",
      conflict: "Half the rates of both dies.",
    },
    host: {
      sources: ["amd-mi250-architecture"],
      kind: "derived",
      conflict: "PCIe 4.0 x16 for each die, as of the MI250.",
    },
    power: { sources: ["ml-engineering-accelerators"], kind: "derived", conflict: "Half of the 560 W of both dies." },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
