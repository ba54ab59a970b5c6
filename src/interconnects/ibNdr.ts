import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** InfiniBand NDR: 400 Gb/s a port, one way. */
export const ibNdr = {
  id: "ib-ndr",
  name: "InfiniBand NDR",
  scope: "network",
  bandwidthBytesPerSecond: 50_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
