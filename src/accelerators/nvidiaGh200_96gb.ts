import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GH200 96GB (HBM3): 96 GB of HBM3 at 4,000 GB/s. */
export const nvidiaGh200_96gb = {
  id: "gh200-96gb",
  name: "NVIDIA GH200 96GB (HBM3)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "hopper",
  releasedOn: "2023-05",
  memoryType: "HBM3",
  weightMemory: "off-chip",
  memoryBytes: 102_625_181_696,
  memoryBandwidthBytesPerSecond: 4_000_000_000_000,
  onChipMemoryBytes: 52_428_800,
  peakDenseFlopsPerSecond: {
    fp64: 33_500_000_000_000,
    fp32: 66_900_000_000_000,
    tf32: 494_700_000_000_000,
    bf16: 989_400_000_000_000,
    fp16: 989_400_000_000_000,
    fp8: 1_978_900_000_000_000,
    int8: 1_978_900_000_000_000,
  },
  scaleUp: {
    name: "NVLink 4",
    bandwidthBytesPerSecond: 450_000_000_000,
    topology: "switched",
    domainAccelerators: 32,
  },
  hostBandwidthBytesPerSecond: 450_000_000_000,
  thermalDesignPowerWatts: 700,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "ml-engineering-accelerators"],
      kind: "aggregator-stated",
      conflict: "Printed as 96 GB; the driver reports 97,871 MiB.",
    },
    peakDense: {
      sources: ["klockwood-h100", "ml-engineering-accelerators"],
      kind: "aggregator-stated",
      conflict: "As the H100 SXM5.",
    },
    scaleUp: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    host: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
    power: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "450 to 1,000 W with the processor.",
    },
    release: {
      sources: ["aiwiki-nvidia-gh200"],
      kind: "aggregator-stated",
      conflict: "Full production announced at Computex; Epoch has August 2023, which is the part with HBM3e.",
    },
    onChipMemory: { sources: ["ml-engineering-accelerators"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
