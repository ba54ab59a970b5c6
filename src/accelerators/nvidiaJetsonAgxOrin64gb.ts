import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Jetson AGX Orin 64GB: 64 GB of LPDDR5 unified at 204.8 GB/s. */
export const nvidiaJetsonAgxOrin64gb = {
  id: "jetson-agx-orin-64gb",
  name: "NVIDIA Jetson AGX Orin 64GB",
  vendor: "NVIDIA",
  kind: "system-on-chip",
  generation: "ampere-consumer",
  releasedOn: "2022",
  memoryType: "LPDDR5 unified",
  weightMemory: "off-chip",
  memoryBytes: 65_829_601_280,
  memoryBandwidthBytesPerSecond: 204_800_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 5_300_000_000_000,
    fp16: 42_600_000_000_000,
    bf16: 42_600_000_000_000,
    int8: 85_200_000_000_000,
  },
  thermalDesignPowerWatts: 60,
  provenance: {
    memory: {
      sources: ["linux-memory-logs", "nvidia-jetson-agx-orin-series-technical"],
      kind: "vendor-stated",
      conflict: "Printed as 64 GB; tegrastats reports 62,780 MiB, shared with the host.",
    },
    peakDense: {
      sources: ["nvidia-jetson-agx-orin-series-technical", "techpowerup-gpu-database"],
      kind: "derived",
      conflict:
        "8 and 16 times the shader rate of 5.325 in 16 and 8 bits; half of the 170 TOPS with sparsity that NVIDIA prints.",
    },
    power: { sources: ["nvidia-jetson-agx-orin-series-technical"], kind: "vendor-stated" },
    release: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "TechPowerUp has March 2023.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
