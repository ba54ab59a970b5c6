import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A30: 24 GB of HBM2 at 933 GB/s. */
export const nvidiaA30 = {
  id: "a30",
  name: "NVIDIA A30",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere",
  releasedOn: "2021-04-12",
  memoryType: "HBM2",
  weightMemory: "off-chip",
  memoryBytes: 25_769_803_776,
  memoryBandwidthBytesPerSecond: 933_000_000_000,
  onChipMemoryBytes: 25_165_824,
  peakDenseFlopsPerSecond: {
    fp64: 5_161_000_000_000,
    fp32: 10_320_000_000_000,
    tf32: 82_000_000_000_000,
    bf16: 165_000_000_000_000,
    fp16: 165_000_000_000_000,
    int8: 330_000_000_000_000,
    int4: 661_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 100_000_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 165,
  listPriceUsd: 5000,
  provenance: {
    memory: {
      sources: [
        "nvidia-ai-dynamo-aiconfigurator-systems-yaml",
        "huggingface-tasks-0-21-54-hardware",
        "techpowerup-gpu-database",
      ],
      kind: "derived",
      conflict: "HBM2, judging by its 2.43 Gbit/s; TechPowerUp says HBM2e.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "aggregator-stated",
    },
    scaleUp: {
      sources: ["ml-engineering-network"],
      kind: "estimated",
      conflict: "Four links at 25 GB/s, as of NVLink 3; no table gives the total.",
    },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
