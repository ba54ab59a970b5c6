import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A2: 16 GB of GDDR6 at 200 GB/s. */
export const nvidiaA2 = {
  id: "a2",
  name: "NVIDIA A2",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2021-11-10",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 16_101_933_056,
  memoryBandwidthBytesPerSecond: 200_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 4_500_000_000_000,
    tf32: 9_000_000_000_000,
    bf16: 18_000_000_000_000,
    fp16: 18_000_000_000_000,
    int8: 36_000_000_000_000,
    int4: 72_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 60,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Printed as 16 GB; the driver reports 15,356 MiB.",
    },
    peakDense: {
      sources: ["hmc-tech-gpu-specification-pages", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict: "Rounded as NVIDIA prints them; HMC-Tech has 4.53, 9.06, 18.13, 36.25 and 72.5.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 4.0 x8." },
    power: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
