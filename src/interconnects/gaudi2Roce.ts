import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Gaudi 2 24x 100GbE: 300 GB/s one way for each accelerator. */
export const gaudi2Roce = {
  id: "gaudi2-roce",
  name: "Gaudi 2 24x 100GbE",
  scope: "scale-up",
  bandwidthBytesPerSecond: 300_000_000_000,
  bothWaysBytesPerSecond: 600_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
