import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI100: 32 GB of HBM2 at 1,229 GB/s. */
export const amdMi100 = {
  id: "mi100",
  name: "AMD Instinct MI100",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna1",
  releasedOn: "2020-11-16",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 1_228_800_000_000,
  peakDenseFlopsPerSecond: {
    fp64: 11_500_000_000_000,
    fp32: 23_100_000_000_000,
    bf16: 92_300_000_000_000,
    fp16: 184_600_000_000_000,
    int8: 184_600_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric (3 links)",
    bandwidthBytesPerSecond: 138_000_000_000,
    topology: "mesh",
    domainAccelerators: 4,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 6400,
  provenance: {
    memory: {
      sources: ["amd-mi100-architecture", "amd-gpu-hardware-specifications"],
      kind: "derived",
      conflict: "4,096 bits at 1.2 GHz, which AMD rounds to 1.228 TB/s; AMD says 32 GiB.",
    },
    peakDense: {
      sources: ["amd-mi100-architecture", "huggingface-tasks-0-21-54-hardware"],
      kind: "derived",
      conflict: "INT8 at the rate of FP16; AMD states the others.",
    },
    scaleUp: {
      sources: ["amd-mi100-architecture"],
      kind: "derived",
      conflict: "Three links at 23 GT/s over 16 lanes, 46 GB/s one way each.",
    },
    host: {
      sources: ["amd-mi100-architecture", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "PCIe 4.0 x16.",
    },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "estimated", conflict: "A street price." },
  },
} as const satisfies Accelerator<SourceKey>;
