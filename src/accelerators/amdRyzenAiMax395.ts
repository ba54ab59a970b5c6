import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AMD Ryzen AI Max+ 395: 96 GB of LPDDR5X unified at 256 GB/s. */
export const amdRyzenAiMax395 = {
  id: "ryzen-ai-max-395",
  name: "AMD Ryzen AI Max+ 395",
  vendor: "AMD",
  kind: "system-on-chip",
  generation: "rdna3",
  releasedOn: "2025-01-06",
  memoryType: "LPDDR5X unified",
  weightMemory: "off-chip",
  memoryBytes: 103_079_215_104,
  memoryBandwidthBytesPerSecond: 256_000_000_000,
  peakDenseFlopsPerSecond: { fp32: 29_700_000_000_000, fp16: 59_400_000_000_000, bf16: 59_400_000_000_000 },
  thermalDesignPowerWatts: 120,
  provenance: {
    memory: {
      sources: ["svet-hardware-amd-ryzen-ai-max", "amd-gpu-hardware-specifications"],
      kind: "aggregator-stated",
      conflict: "96 of 128 GiB given to the GPU; not checked against a driver.",
    },
    peakDense: {
      sources: ["svet-hardware-amd-ryzen-ai-max", "techpowerup-gpu-database"],
      kind: "derived",
      conflict: "40 units at 2.9 GHz; 16 bits at twice.",
    },
    power: {
      sources: ["svet-hardware-amd-ryzen-ai-max"],
      kind: "aggregator-stated",
      conflict: "The most of a range from 45 W; 55 W is the default.",
    },
    release: { sources: ["techpowerup-strix-halo", "svet-hardware-amd-ryzen-ai-max"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
