import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA L4: 24 GB of GDDR6 at 300 GB/s. */
export const nvidiaL4 = {
  id: "l4",
  name: "NVIDIA L4",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-03-21",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 24_152_899_584,
  memoryBandwidthBytesPerSecond: 300_000_000_000,
  onChipMemoryBytes: 50_331_648,
  peakDenseFlopsPerSecond: {
    fp64: 473_000_000_000,
    fp32: 30_300_000_000_000,
    tf32: 60_000_000_000_000,
    bf16: 121_000_000_000_000,
    fp16: 121_000_000_000_000,
    fp8: 242_000_000_000_000,
    int8: 242_000_000_000_000,
    int4: 484_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 72,
  listPriceUsd: 2500,
  provenance: {
    memory: {
      sources: [
        "nvidia-ai-dynamo-aiconfigurator-systems-yaml",
        "epoch-ai-ml-hardware-table",
        "modal-memory-of-gpu-types",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; the driver reports 23,034 MiB. TechPowerUp has 300.1 GB/s.",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "nvidia-ai-dynamo-aiconfigurator-systems-yaml"],
      kind: "aggregator-stated",
    },
    host: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "vendor-stated" },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "A street price.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
