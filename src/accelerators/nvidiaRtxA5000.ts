import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX A5000: 24 GB of GDDR6 at 768 GB/s. */
export const nvidiaRtxA5000 = {
  id: "rtx-a5000",
  name: "NVIDIA RTX A5000",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2021-04-12",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 25_757_220_864,
  memoryBandwidthBytesPerSecond: 768_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 27_770_000_000_000,
    tf32: 55_540_000_000_000,
    bf16: 111_080_000_000_000,
    fp16: 111_080_000_000_000,
    int8: 222_160_000_000_000,
    int4: 444_320_000_000_000,
  },
  scaleUp: {
    name: "NVLink bridge (2-way)",
    bandwidthBytesPerSecond: 56_250_000_000,
    topology: "mesh",
    domainAccelerators: 2,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 230,
  listPriceUsd: 2250,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 24 GB; the driver reports 24,564 MiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "2, 4, 8 and 16 times the shader rate in 32, 16, 8 and 4 bits, as in the RTX A4000.",
    },
    scaleUp: { sources: ["transformers-ga102-nvlink"], kind: "aggregator-stated" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"], kind: "aggregator-stated" },
    release: { sources: ["epoch-ai-ml-hardware-table", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table", "huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
