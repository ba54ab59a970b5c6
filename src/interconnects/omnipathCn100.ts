import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Omni-Path CN-100HFA: 100 Gb/s a port, one way. */
export const omnipathCn100 = {
  id: "omnipath-cn100",
  name: "Omni-Path CN-100HFA",
  scope: "network",
  bandwidthBytesPerSecond: 12_500_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
