import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Groq LPU v1 (GroqChip): 0.23 GB of SRAM (on-chip, no HBM) at 80,000 GB/s. */
export const groqLpuV1 = {
  id: "groq-lpu-v1",
  name: "Groq LPU v1 (GroqChip)",
  vendor: "Groq",
  kind: "lpu",
  generation: "lpu-v1",
  releasedOn: "2022-10-15",
  memoryType: "SRAM (on-chip, no HBM)",
  weightMemory: "on-chip",
  memoryBytes: 230_000_000,
  memoryBandwidthBytesPerSecond: 80_000_000_000_000,
  onChipMemoryBytes: 230_000_000,
  peakDenseFlopsPerSecond: { fp16: 188_000_000_000_000, int8: 750_000_000_000_000 },
  scaleUp: {
    name: "RealScale chip-to-chip",
    bandwidthBytesPerSecond: 240_000_000_000,
    topology: "mesh",
    domainAccelerators: 8,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 215,
  provenance: {
    memory: {
      sources: ["epoch-ai-ml-hardware-table", "techpowerup-groq-lpu"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: { sources: ["epoch-ai-ml-hardware-table", "techpowerup-groq-lpu"], kind: "aggregator-stated" },
    scaleUp: {
      sources: ["linley-groq-gets-connected", "vengineer-groq-hot-chips-2022"],
      kind: "derived",
      conflict:
        "Half of 480 GB/s both ways over 16 links, each to each among eight cards with 14 links, the others to a dragonfly of nodes; cabled links run at 28 of 30 Gb/s a lane.",
    },
    host: { sources: ["linley-groq-gets-connected"], kind: "derived", conflict: "PCIe 4.0 x16." },
    power: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "The average, from the product brief; 375 W at most.",
    },
    release: {
      sources: ["epoch-ai-ml-hardware-table"],
      kind: "aggregator-stated",
      conflict: "Announced in November 2019.",
    },
    onChipMemory: { sources: ["epoch-ai-ml-hardware-table"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
