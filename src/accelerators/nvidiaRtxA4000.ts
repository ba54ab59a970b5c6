import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX A4000: 16 GB of GDDR6 at 448 GB/s. */
export const nvidiaRtxA4000 = {
  id: "rtx-a4000",
  name: "NVIDIA RTX A4000",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2021-04-12",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 17_171_480_576,
  memoryBandwidthBytesPerSecond: 448_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 19_170_000_000_000,
    tf32: 38_340_000_000_000,
    bf16: 76_680_000_000_000,
    fp16: 76_680_000_000_000,
    int8: 153_360_000_000_000,
    int4: 306_720_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 140,
  listPriceUsd: 1000,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 16,376 MiB.",
    },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "epoch-ai-ml-hardware-table"],
      kind: "derived",
      conflict: "2, 4, 8 and 16 times the shader rate in 32, 16, 8 and 4 bits; NVIDIA prints 153.4 with sparsity.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: { sources: ["hmc-tech-gpu-specification-pages", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    release: { sources: ["hmc-tech-gpu-specification-pages", "epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
    listPrice: {
      sources: ["epoch-ai-ml-hardware-table", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
    },
  },
} as const satisfies Accelerator<SourceKey>;
