import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Omni-Path CN5000: 400 Gb/s a port, one way. */
export const omnipathCn5000 = {
  id: "omnipath-cn5000",
  name: "Omni-Path CN5000",
  scope: "network",
  bandwidthBytesPerSecond: 50_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
