import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Jetson Orin Nano 8GB: 8 GB of LPDDR5 unified at 68 GB/s. */
export const nvidiaJetsonOrinNano8gb = {
  id: "jetson-orin-nano-8gb",
  name: "NVIDIA Jetson Orin Nano 8GB",
  vendor: "NVIDIA",
  kind: "system-on-chip",
  generation: "ampere-consumer",
  releasedOn: "2023-03",
  memoryType: "LPDDR5 unified",
  weightMemory: "off-chip",
  memoryBytes: 7_990_149_120,
  memoryBandwidthBytesPerSecond: 68_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 1_280_000_000_000,
    bf16: 10_240_000_000_000,
    fp16: 10_240_000_000_000,
    int8: 20_500_000_000_000,
  },
  thermalDesignPowerWatts: 15,
  listPriceUsd: 500,
  provenance: {
    memory: {
      sources: ["linux-memory-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 8 GB; tegrastats reports 7,620 MiB, shared with the host.",
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
