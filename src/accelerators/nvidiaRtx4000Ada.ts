import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX 4000 Ada Generation: 20 GB of GDDR6 at 360 GB/s. */
export const nvidiaRtx4000Ada = {
  id: "rtx-4000-ada",
  name: "NVIDIA RTX 4000 Ada Generation",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ada",
  releasedOn: "2023-08-09",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 21_469_593_600,
  memoryBandwidthBytesPerSecond: 360_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 26_730_000_000_000,
    tf32: 53_460_000_000_000,
    bf16: 106_920_000_000_000,
    fp16: 106_920_000_000_000,
    fp8: 213_840_000_000_000,
    int8: 213_840_000_000_000,
    int4: 427_680_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 130,
  listPriceUsd: 1250,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 20 GB; the driver reports 20,475 MiB.",
    },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "derived",
      conflict:
        "2, 4, 8 and 16 times the shader rate in 32, 16, 8 and 4 bits, as HMC-Tech has them; NVIDIA prints 327.6 TFLOPS (FP8, sparse), where the shader rate implies 427.6: the first digit looks misprinted.",
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
