import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** RoCE v2 400GbE: 400 Gb/s a port, one way. */
export const roce400 = {
  id: "roce-400",
  name: "RoCE v2 400GbE",
  scope: "network",
  bandwidthBytesPerSecond: 50_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
