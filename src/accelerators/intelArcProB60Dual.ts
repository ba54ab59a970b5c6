import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Arc Pro B60 Dual (one card, two chips): 51.5396 GB of GDDR6 at 912 GB/s. */
export const intelArcProB60Dual = {
  id: "arc-pro-b60-dual",
  name: "Intel Arc Pro B60 Dual (one card, two chips)",
  vendor: "Intel",
  kind: "gpu",
  generation: "xe2",
  releasedOn: "2025-05",
  memoryType: "GDDR6",
  weightMemory: "off-chip",
  memoryBytes: 51_539_607_552,
  memoryBandwidthBytesPerSecond: 912_000_000_000,
  peakDenseFlopsPerSecond: {
    fp32: 24_560_000_000_000,
    bf16: 197_000_000_000_000,
    fp16: 197_000_000_000_000,
    int8: 394_000_000_000_000,
  },
  hostBandwidthBytesPerSecond: 64_000_000_000,
  thermalDesignPowerWatts: 400,
  provenance: {
    memory: { sources: ["zinc-intel-arc-b-series-reference"], kind: "derived", conflict: "Twice an Arc Pro B60." },
    peakDense: { sources: ["zinc-intel-arc-b-series-reference"], kind: "derived", conflict: "Twice an Arc Pro B60." },
    host: {
      sources: ["zinc-intel-arc-b-series-reference"],
      kind: "derived",
      conflict: "Twice an Arc Pro B60, PCIe 5.0 x8.",
    },
    power: { sources: ["zinc-intel-arc-b-series-reference"], kind: "derived", conflict: "Twice an Arc Pro B60." },
    release: {
      sources: ["zinc-intel-arc-b-series-reference"],
      kind: "estimated",
      conflict: "The second quarter of 2025 for the Arc Pro B60; the month and the card with two chips are not stated.",
    },
  },
} as const satisfies Accelerator<SourceKey>;
