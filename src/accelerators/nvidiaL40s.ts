import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA L40S: 48 GB of GDDR6 at 864 GB/s. */
export const nvidiaL40s = {
  id: "l40s",
  name: "NVIDIA L40S",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-08",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 48_305_799_168,
  memoryBandwidthBytesPerSecond: 864_000_000_000,
  onChipMemoryBytes: 100_663_296,
  peakDenseFlopsPerSecond: {
    fp32: 91_600_000_000_000,
    tf32: 183_000_000_000_000,
    bf16: 362_050_000_000_000,
    fp16: 362_050_000_000_000,
    fp8: 733_000_000_000_000,
    int8: 733_000_000_000_000,
    int4: 733_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 350,
  listPriceUsd: 8500,
  provenance: {
    memory: {
      sources: ["ml-engineering-accelerators", "nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["ml-engineering-accelerators", "nvidia-ai-dynamo-aiconfigurator-systems-yaml", "gpu-specs"],
      kind: "aggregator-stated",
      conflict: "Inference-sim has 1,466 in FP8, which is the rate with sparsity.",
    },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    release: {
      sources: ["gpu-blog-l40s"],
      kind: "aggregator-stated",
      conflict: "TechPowerUp has 2022-10-13, the date of the L40.",
    },
    onChipMemory: {
      sources: ["techpowerup-gpu-database"],
      kind: "derived",
      conflict: "Of the whole chip, as in TechPowerUp's page of the L40; its page of the L40S has 48 MiB.",
    },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "A street price.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
