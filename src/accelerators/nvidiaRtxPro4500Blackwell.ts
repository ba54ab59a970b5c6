import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA RTX PRO 4500 Blackwell: 34.3597 GB of GDDR7 at 896 GB/s. */
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
    fp32: 54_940_000_000_000,
    tf32: 109_880_000_000_000,
    bf16: 219_760_000_000_000,
    fp16: 219_760_000_000_000,
    fp8: 439_520_000_000_000,
    int8: 439_520_000_000_000,
    fp4: 879_040_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 200,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 32 GB; the driver reports 32,623 MiB.",
    },
    peakDense: { sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"], kind: "derived" },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
    release: { sources: ["hmc-tech-gpu-specification-pages"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
