import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** RoCE v2 800GbE: 800 Gb/s a port, one way. */
export const roce800 = {
  id: "roce-800",
  name: "RoCE v2 800GbE",
  scope: "network",
  bandwidthBytesPerSecond: 100_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
