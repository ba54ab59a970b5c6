import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 3070: 8 GB of GDDR6 at 448 GB/s. */
export const nvidiaRtx3070 = {
  id: "rtx-3070",
  name: "NVIDIA GeForce RTX 3070",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2020-10-29",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 8_589_934_592,
  memoryBandwidthBytesPerSecond: 448_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 20_310_000_000_000,
    tf32: 20_310_000_000_000,
    bf16: 40_620_000_000_000,
    fp16: 40_620_000_000_000,
    int8: 162_480_000_000_000,
    int4: 324_960_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 220,
  listPriceUsd: 499,
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
    power: { sources: ["fudzilla-rtx-30", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: {
      sources: ["slashgear-rtx-3070"],
      kind: "aggregator-stated",
      conflict: "The first day of sale; announced on 2020-09-01.",
    },
    listPrice: { sources: ["slashgear-rtx-3070", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
