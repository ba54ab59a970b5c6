import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX 5000 Ada Generation: 32 GB of GDDR6 at 576 GB/s. */
export const nvidiaRtx5000Ada = {
  id: "rtx-5000-ada",
  name: "NVIDIA RTX 5000 Ada Generation",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-08-09",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 34_351_349_760,
  memoryBandwidthBytesPerSecond: 576_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 65_280_000_000_000,
    tf32: 130_560_000_000_000,
    bf16: 261_120_000_000_000,
    fp16: 261_120_000_000_000,
    fp8: 522_240_000_000_000,
    int8: 522_240_000_000_000,
    int4: 1_044_480_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 250,
  listPriceUsd: 4000,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 32 GB; the driver reports 32,760 MiB.",
    },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "2, 4, 8 and 16 times the shader rate in 32, 16, 8 and 4 bits, as HMC-Tech has them.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
    release: { sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["hmc-tech-gpu-specification-pages", "huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
