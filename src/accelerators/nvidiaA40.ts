import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A40: 48 GB of GDDR6 at 695.8 GB/s. */
export const nvidiaA40 = {
  id: "a40",
  name: "NVIDIA A40",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2020-10-05",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 48_305_799_168,
  memoryBandwidthBytesPerSecond: 695_800_000_000,
  onChipMemoryBytes: 6_291_456,
  peakDenseFlopsPerSecond: {
    fp64: 585_000_000_000,
    fp32: 37_420_000_000_000,
    tf32: 74_800_000_000_000,
    bf16: 149_700_000_000_000,
    fp16: 149_700_000_000_000,
    int8: 299_300_000_000_000,
    int4: 598_700_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 56_250_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 300,
  listPriceUsd: 5500,
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
      sources: ["epoch-ai-ml-hardware-table", "llm-viewer-hardware-params-py", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
    },
    scaleUp: { sources: ["transformers-ga102-nvlink"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
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
