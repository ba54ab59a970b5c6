import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 3080 10GB: 10 GB of GDDR6X at 760.3 GB/s. */
export const nvidiaRtx3080 = {
  id: "rtx-3080",
  name: "NVIDIA GeForce RTX 3080 10GB",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2020-09-17",
  memoryType: "GDDR6X",
  weightMemory: "off-chip",
  memoryBytes: 10_737_418_240,
  memoryBandwidthBytesPerSecond: 760_300_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 29_770_000_000_000,
    tf32: 29_770_000_000_000,
    bf16: 59_540_000_000_000,
    fp16: 59_540_000_000_000,
    int8: 238_160_000_000_000,
    int4: 476_320_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 320,
  listPriceUsd: 699,
  provenance: {
    memory: {
      sources: ["techpowerup-nvidia-geforce-ampere-announcement", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
    },
    peakDense: {
      sources: ["techpowerup-nvidia-geforce-ampere-announcement", "hmc-tech-gpu-specification-pages"],
      kind: "derived",
      conflict: "Tensor rates follow from the shader rate as in the RTX 3090.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: {
      sources: ["techpowerup-nvidia-geforce-ampere-announcement", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
    },
    release: {
      sources: ["fudzilla-rtx-30"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2020-09-01.",
    },
    listPrice: {
      sources: ["techpowerup-nvidia-geforce-ampere-announcement", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
