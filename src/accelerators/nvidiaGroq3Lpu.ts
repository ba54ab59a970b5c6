import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA Groq 3 LPU (announced): 0.5 GB of SRAM (on-chip, no HBM) at 150,000 GB/s. */
export const nvidiaGroq3Lpu = {
  id: "groq-3-lpu",
  name: "NVIDIA Groq 3 LPU (announced)",
  vendor: "NVIDIA",
  kind: "lpu",
  generation: "lpu-v3",
  releasedOn: "2026",
  memoryType: "SRAM (on-chip, no HBM)",
  weightMemory: "on-chip",
  memoryBytes: 500_000_000,
  memoryBandwidthBytesPerSecond: 150_000_000_000_000,
  onChipMemoryBytes: 500_000_000,
  peakDenseFlopsPerSecond: { fp8: 1_230_000_000_000_000 },
  scaleUp: {
    name: "Chip-to-chip",
    bandwidthBytesPerSecond: 1_250_000_000_000,
    topology: "mesh",
    domainAccelerators: 256,
  },
  provenance: {
    memory: {
      sources: ["lapaas-nvidia-groq-3-lpu", "news-nvidia-groq-3-lpu-and-lpx"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["lapaas-nvidia-groq-3-lpu", "morano-nvidia-groq-3-lpx"],
      kind: "derived",
      conflict: "A rack's 315 PFLOPS of FP8 over its 256 chips.",
    },
    scaleUp: {
      sources: ["morano-nvidia-groq-3-lpx"],
      kind: "derived",
      conflict: "Half of 2.5 TB/s both ways; how the 256 chips are wired is not published.",
    },
    release: { sources: ["news-nvidia-groq-3-lpu-and-lpx"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["lapaas-nvidia-groq-3-lpu"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
