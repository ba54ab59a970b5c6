import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 3090: 24 GB of GDDR6X at 936 GB/s. */
export const nvidiaRtx3090 = {
  id: "rtx-3090",
  name: "NVIDIA GeForce RTX 3090",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2020-09-01",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 25_769_803_776,
  memoryBandwidthBytesPerSecond: 936_000_000_000,
  onChipMemoryBytes: 6_291_456,
  peakDenseFlopsPerSecond: {
    fp64: 556_000_000_000,
    fp32: 35_580_000_000_000,
    tf32: 35_600_000_000_000,
    bf16: 71_000_000_000_000,
    fp16: 71_000_000_000_000,
    int8: 284_000_000_000_000,
    int4: 568_000_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 56_250_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 350,
  listPriceUsd: 1499,
  provenance: {
    memory: {
      sources: [
        "epoch-ai-ml-hardware-table",
        "huggingface-tasks-0-21-54-hardware",
        "techpowerup-gpu-database",
        "skypilot-catalog-vast-ai-rows",
      ],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"],
      kind: "derived",
      conflict: "TF32 at the FP32 rate, 16 bits at 2, INT8 at 8 and INT4 at 16 times it.",
    },
    scaleUp: { sources: ["transformers-ga102-nvlink"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The day of the announcement; sold from 2020-09-24.",
    },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
