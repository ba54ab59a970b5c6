import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Arc Pro B60: 24 GB of GDDR6 at 456 GB/s. */
export const intelArcProB60 = {
  id: "arc-pro-b60",
  name: "Intel Arc Pro B60",
  vendor: "Intel",
  kind: "gpu",
  generation: "xe2",
  releasedOn: "2025-05-19",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 25_769_803_776,
  memoryBandwidthBytesPerSecond: 456_000_000_000,
  onChipMemoryBytes: 18_874_368,
  peakDenseFlopsPerSecond: {
    fp32: 12_280_000_000_000,
    bf16: 98_300_000_000_000,
    fp16: 98_300_000_000_000,
    int8: 197_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 200,
  listPriceUsd: 499,
  provenance: {
    memory: {
      sources: [
        "huggingface-tasks-0-21-54-hardware",
        "nvidia-ai-dynamo-aiconfigurator-systems-yaml",
        "techpowerup-gpu-database",
      ],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; 24 GiB.",
    },
    peakDense: {
      sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml", "huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
    },
    host: {
      sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
    },
    power: { sources: ["nvidia-ai-dynamo-aiconfigurator-systems-yaml"], kind: "aggregator-stated" },
    release: {
      sources: ["zinc-intel-arc-b-series-reference", "techpowerup-gpu-database"],
      kind: "estimated",
      conflict: "The day of the announcement, recalled; ZINC has the second quarter of 2025, TechPowerUp 2025-09-05.",
    },
    onChipMemory: {
      sources: ["techpowerup-gpu-database"],
      kind: "estimated",
      conflict: "That of the Arc B580, of the same chip; TechPowerUp has 4 MB.",
    },
    listPrice: {
      sources: ["chipversus-arc-pro-b60"],
      kind: "aggregator-stated",
      conflict: "Hugging Face has $1,200, of the card with two chips.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
