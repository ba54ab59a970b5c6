import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX PRO 4500 Blackwell: 32 GB of GDDR7 at 896 GB/s. */
export const nvidiaRtxPro4500Blackwell = {
  id: "rtx-pro-4500-blackwell",
  name: "NVIDIA RTX PRO 4500 Blackwell",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "blackwell-consumer",
  releasedOn: "2025-03-18",
  memoryType: "GDDR7",
  weightMemory: "off-chip",
  memoryBytes: 34_207_694_848,
  memoryBandwidthBytesPerSecond: 896_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 50_530_000_000_000,
    tf32: 101_060_000_000_000,
    bf16: 202_120_000_000_000,
    fp16: 202_120_000_000_000,
    fp8: 404_240_000_000_000,
    int8: 404_240_000_000_000,
    fp4: 808_480_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 200,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 32 GB; the driver reports 32,623 MiB.",
    },
    peakDense: {
      sources: ["huggingface-tasks-0-21-54-hardware", "techpowerup-gpu-database", "hmc-tech-gpu-specification-pages"],
      kind: "derived",
      conflict:
        "Tensor rates follow from the shader rate as in the RTX PRO 6000, TF32 at twice the shader rate. HMC-Tech has 54.94 TFLOP/s, and half of the rates with FP32 accumulation. Public code quotes NVIDIA with 1,687 in FP4, sparse, 4 % more; not read there.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: {
      sources: ["hmc-tech-gpu-specification-pages", "huggingface-tasks-0-21-54-hardware"],
      kind: "aggregator-stated",
    },
    release: { sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
