import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Arc Pro B50: 17.1799 GB of GDDR6 at 224 GB/s. */
export const intelArcProB50 = {
  id: "arc-pro-b50",
  name: "Intel Arc Pro B50",
  vendor: "Intel",
  kind: "gpu",
  generation: "xe2",
  releasedOn: "2025-09-05",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 17_179_869_184,
  memoryBandwidthBytesPerSecond: 224_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 10_650_000_000_000,
    bf16: 85_200_000_000_000,
    fp16: 85_200_000_000_000,
    int8: 170_400_000_000_000,
    int4: 340_800_000_000_000,
  },
  hostBandwidthBytesPerSecond: 32_000_000_000,
  thermalDesignPowerWatts: 70,
  listPriceUsd: 349,
  provenance: {
    memory: { sources: ["hmc-tech-intel-arc-pro-b50", "zinc-intel-arc-b-series-reference"], kind: "aggregator-stated" },
    peakDense: {
      sources: ["hmc-tech-intel-arc-pro-b50", "zinc-intel-arc-b-series-reference"],
      kind: "derived",
      conflict: "16 bits at eight times the shader rate, INT8 and INT4 at 16 and 32 times.",
    },
    host: { sources: ["techpowerup-gpu-database"], kind: "derived", conflict: "PCIe 5.0 x8." },
    power: { sources: ["hmc-tech-intel-arc-pro-b50"], kind: "aggregator-stated" },
    release: { sources: ["hmc-tech-intel-arc-pro-b50"], kind: "aggregator-stated" },
    listPrice: { sources: ["hmc-tech-intel-arc-pro-b50"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
