import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** InfiniBand XDR: 800 Gb/s a port, one way. */
export const ibXdr = {
  id: "ib-xdr",
  name: "InfiniBand XDR",
  scope: "network",
  bandwidthBytesPerSecond: 100_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
