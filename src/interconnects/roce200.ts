import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** RoCE v2 200GbE: 200 Gb/s a port, one way. */
export const roce200 = {
  id: "roce-200",
  name: "RoCE v2 200GbE",
  scope: "network",
  bandwidthBytesPerSecond: 25_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
