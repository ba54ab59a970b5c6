import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** InfiniBand HDR: 200 Gb/s a port, one way. */
export const ibHdr = {
  id: "ib-hdr",
  name: "InfiniBand HDR",
  scope: "network",
  bandwidthBytesPerSecond: 25_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
