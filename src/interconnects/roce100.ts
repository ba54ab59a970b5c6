import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** RoCE v2 100GbE: 100 Gb/s a port, one way. */
export const roce100 = {
  id: "roce-100",
  name: "RoCE v2 100GbE",
  scope: "network",
  bandwidthBytesPerSecond: 12_500_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
