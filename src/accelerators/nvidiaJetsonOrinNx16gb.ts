import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Jetson Orin NX 16GB: 16 GB of LPDDR5 unified at 102 GB/s. */
export const nvidiaJetsonOrinNx16gb = {
  id: "jetson-orin-nx-16gb",
  name: "NVIDIA Jetson Orin NX 16GB",
  vendor: "NVIDIA",
  kind: "system-on-chip",
  generation: "ampere-consumer",
  releasedOn: "2023-02",
  memoryType: "LPDDR5 unified",
  weightMemory: "off-chip",
  memoryBytes: 16_416_505_856,
  memoryBandwidthBytesPerSecond: 102_400_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 1_880_000_000_000,
    bf16: 15_040_000_000_000,
    fp16: 15_040_000_000_000,
    int8: 30_100_000_000_000,
  },
  thermalDesignPowerWatts: 25,
  listPriceUsd: 600,
  provenance: {
    memory: {
      sources: ["linux-memory-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; tegrastats reports 15,656 MiB, shared with the host.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "nvidia-jetson-agx-orin-series-technical"],
      kind: "derived",
      conflict: "As the AGX Orin, by the shader rate.",
    },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "Approximate, as the table itself says.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
