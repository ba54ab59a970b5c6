import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Gaudi 3 24x 200GbE: 600 GB/s one way for each accelerator. */
export const gaudi3Roce = {
  id: "gaudi3-roce",
  name: "Gaudi 3 24x 200GbE",
  scope: "scale-up",
  bandwidthBytesPerSecond: 600_000_000_000,
  bothWaysBytesPerSecond: 1_200_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
