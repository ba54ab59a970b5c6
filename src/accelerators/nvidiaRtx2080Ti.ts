import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GeForce RTX 2080 Ti: 11 GB of GDDR6 at 616 GB/s. */
export const nvidiaRtx2080Ti = {
  id: "rtx-2080-ti",
  name: "NVIDIA GeForce RTX 2080 Ti",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "turing",
  releasedOn: "2018-09-20",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 11_811_160_064,
  memoryBandwidthBytesPerSecond: 616_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 13_450_000_000_000,
    fp16: 53_800_000_000_000,
    int8: 215_200_000_000_000,
    int4: 430_400_000_000_000,
  },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 250,
  listPriceUsd: 999,
  provenance: {
    memory: { sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "epoch-ai-ml-hardware-table"],
      kind: "derived",
      conflict:
        "With FP32 accumulation, 16 bits run at 4 times the shader rate, INT8 at 16 and INT4 at 32 times it. Epoch has the Founders Edition, with FP16 accumulation: 113.8 in FP16.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 3.0 x16." },
    power: { sources: ["hmc-tech-gpu-specification-pages", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["hmc-tech-gpu-specification-pages", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["hmc-tech-gpu-specification-pages", "epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
