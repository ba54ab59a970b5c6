import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Instinct MI300A: 128 GB of HBM3 at 5,300 GB/s. */
export const amdMi300a = {
  id: "mi300a",
  name: "AMD Instinct MI300A",
  vendor: "AMD",
  kind: "gpu",
  generation: "cdna3",
  releasedOn: "2023-12-06",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 137_438_953_472,
  memoryBandwidthBytesPerSecond: 5_300_000_000_000,
  onChipMemoryBytes: 268_435_456,
  peakDenseFlopsPerSecond: {
    fp64: 61_300_000_000_000,
    fp32: 122_600_000_000_000,
    tf32: 490_300_000_000_000,
    bf16: 980_600_000_000_000,
    fp16: 980_600_000_000_000,
    fp8: 1_961_200_000_000_000,
    int8: 1_961_200_000_000_000,
  },
  scaleUp: {
    name: "Infinity Fabric",
    bandwidthBytesPerSecond: 384_000_000_000,
    topology: "mesh",
    domainAccelerators: 4,
  },
  thermalDesignPowerWatts: 760,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "amd-gpu-hardware-specifications", "inter-apu-mi300a"],
      kind: "aggregator-stated",
      conflict: "AMD says 128 GiB.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table"], kind: "derived", conflict: "FP8 at the rate of INT8." },
    scaleUp: {
      sources: ["inter-apu-mi300a"],
      kind: "derived",
      conflict: "Two links at 64 GB/s to each of three others.",
    },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["servethehome-mi300x-architecture", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "With the MI300X; Epoch has a preview of January.",
    },
    onChipMemory: { sources: ["amd-gpu-hardware-specifications"], kind: "vendor-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
