import type { Accelerator } from "../hardware/accelerator.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Microsoft Maia 200: 216 GB of HBM3e at 7,000 GB/s. */
export const microsoftMaia200 = {
  id: "maia-200",
  name: "Microsoft Maia 200",
  vendor: "Microsoft",
  kind: "dataflow",
  generation: "maia-200",
  releasedOn: "2026-01-26",
  memoryType: "HBM3e",
  weightMemory: "off-chip",
  memoryBytes: 216_000_000_000,
  memoryBandwidthBytesPerSecond: 7_000_000_000_000,
  onChipMemoryBytes: 272_000_000,
  peakDenseFlopsPerSecond: { fp8: 5_000_000_000_000_000, fp4: 10_000_000_000_000_000 },
  scaleUp: {
    name: "Ethernet, on the die",
    bandwidthBytesPerSecond: 1_400_000_000_000,
    topology: "switched",
    domainAccelerators: 6144,
  },
  thermalDesignPowerWatts: 750,
  provenance: {
    memory: {
      sources: ["klockwood-maia-200", "itc-maia-200"],
      kind: "aggregator-stated",
      conflict: "Not checked against a driver.",
    },
    peakDense: {
      sources: ["itc-maia-200", "klockwood-maia-200"],
      kind: "aggregator-stated",
      conflict:
        "Over 10 PFLOP/s in FP4 and half of it in FP8; BF16 runs in vector units, of which no rate is published.",
    },
    scaleUp: {
      sources: ["klockwood-maia-200"],
      kind: "aggregator-stated",
      conflict: "Shared by scale-up within a server and scale-out.",
    },
    power: { sources: ["itc-maia-200"], kind: "aggregator-stated" },
    release: { sources: ["itc-maia-200"], kind: "aggregator-stated" },
    onChipMemory: { sources: ["klockwood-maia-200", "itc-maia-200"], kind: "aggregator-stated" },
  },
} as const satisfies Accelerator<SourceKey>;
