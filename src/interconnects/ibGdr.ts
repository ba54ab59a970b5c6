import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** InfiniBand GDR (roadmap): 1600 Gb/s a port, one way. */
export const ibGdr = {
  id: "ib-gdr",
  name: "InfiniBand GDR (roadmap)",
  scope: "network",
  bandwidthBytesPerSecond: 200_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
