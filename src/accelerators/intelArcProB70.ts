import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Arc Pro B70: 34.3597 GB of GDDR6 at 608 GB/s. */
export const intelArcProB70 = {
  id: "arc-pro-b70",
  name: "Intel Arc Pro B70",
  vendor: "Intel",
  kind: "gpu",
  generation: "xe2",
  releasedOn: "2026-03",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 34_359_738_368,
  memoryBandwidthBytesPerSecond: 608_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 22_940_000_000_000,
    bf16: 183_500_000_000_000,
    fp16: 183_500_000_000_000,
    int8: 367_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 230,
  provenance: {
    memory: { sources: ["zinc-intel-arc-b-series-reference"], kind: "aggregator-stated" },
    peakDense: {
      sources: ["zinc-intel-arc-b-series-reference"],
      kind: "derived",
      conflict: "16 bits at half the rate of INT8.",
    },
    host: { sources: ["zinc-intel-arc-b-series-reference"], kind: "derived", conflict: "PCIe 5.0 x16." },
    power: { sources: ["zinc-intel-arc-b-series-reference"], kind: "aggregator-stated" },
    release: {
      sources: ["zinc-intel-arc-b-series-reference"],
      kind: "estimated",
      conflict: "The first quarter of 2026; the month is not stated.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
