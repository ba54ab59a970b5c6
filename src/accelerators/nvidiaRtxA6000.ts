import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX A6000: 48 GB of GDDR6 at 768 GB/s. */
export const nvidiaRtxA6000 = {
  id: "rtx-a6000",
  name: "NVIDIA RTX A6000",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2020-10-05",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 51_527_024_640,
  memoryBandwidthBytesPerSecond: 768_000_000_000,
  onChipMemoryBytes: 6_291_456,
  peakDenseFlopsPerSecond: {
    fp64: 605_000_000_000,
    fp32: 38_700_000_000_000,
    bf16: 154_800_000_000_000,
    fp16: 154_800_000_000_000,
    int8: 309_700_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 56_250_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 4649,
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
      sources: ["epoch-ai-ml-hardware-table", "llmperf-a6000", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict:
        "FP64 is 1/64 of FP32, as in NVIDIA's white paper of the chip (GA102) and in TechPowerUp; Epoch has 1/32.",
    },
    scaleUp: { sources: ["transformers-ga102-nvlink"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
