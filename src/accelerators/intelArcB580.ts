import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Arc B580: 12 GB of GDDR6 at 456 GB/s. */
export const intelArcB580 = {
  id: "arc-b580",
  name: "Intel Arc B580",
  vendor: "Intel",
  kind: "gpu",
  generation: "xe2",
  releasedOn: "2024-12-13",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 12_884_901_888,
  memoryBandwidthBytesPerSecond: 456_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 13_670_000_000_000,
    bf16: 109_400_000_000_000,
    fp16: 109_400_000_000_000,
    int8: 218_700_000_000_000,
  },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 190,
  listPriceUsd: 249,
  provenance: {
    memory: { sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict:
        "Matrix rates follow from the shader rate as in the Arc Pro B60; Intel prints 233 TOPS at the highest clock.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x8." },
    power: { sources: ["huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["tweaktown-arc-b580", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["tweaktown-arc-b580", "huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
      conflict: "Hugging Face rounds it to 250.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
