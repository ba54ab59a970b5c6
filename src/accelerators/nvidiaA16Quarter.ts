import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA A16 (one of four GPUs): 16 GB of GDDR6 at 200 GB/s. */
export const nvidiaA16Quarter = {
  id: "a16-quarter",
  name: "NVIDIA A16 (one of four GPUs)",
  vendor: "NVIDIA",
  kind: "gpu",
  generation: "ampere-consumer",
  releasedOn: "2021-04-12",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 16_101_933_056,
  memoryBandwidthBytesPerSecond: 200_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 4_500_000_000_000,
    tf32: 9_000_000_000_000,
    bf16: 17_900_000_000_000,
    fp16: 17_900_000_000_000,
    int8: 35_900_000_000_000,
  },
  hostBandwidthBytesPerSecond: 16_000_000_000,
  thermalDesignPowerWatts: 62.5,
  provenance: {
    memory: {
      sources: ["nvidia-smi-logs", "panchaea-a16", "techpowerup-gpu-database"],
      kind: "aggregator-stated",
      conflict:
        "A board has four such GPUs, 64 GB and 250 W; the driver reports 15,356 MiB for each. NVIDIA states 200 GB/s, as Panchaea repeats it; an older row of TechPowerUp has 231.9.",
    },
    peakDense: {
      sources: ["panchaea-a16", "hmc-tech-gpu-specification-pages"],
      kind: "aggregator-stated",
      conflict: "HMC-Tech has 17.36 in 16 bits and 4.34 in FP32, at a lower clock.",
    },
    host: {
      sources: ["techpowerup-gpu-database"],
      kind: "derived",
      conflict: "PCIe 4.0 x8 for each GPU; the four of a board share the 16 lanes of a slot.",
    },
    power: {
      sources: ["panchaea-a16", "techpowerup-gpu-database", "hmc-tech-gpu-specification-pages"],
      kind: "derived",
      conflict: "A quarter of the 250 W of a board.",
    },
    release: { sources: ["techpowerup-gpu-database"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
