import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** InfiniBand EDR: 100 Gb/s a port, one way. */
export const ibEdr = {
  id: "ib-edr",
  name: "InfiniBand EDR",
  scope: "network",
  bandwidthBytesPerSecond: 12_500_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
