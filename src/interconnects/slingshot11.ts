import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** HPE Slingshot 11: 200 Gb/s a port, one way. */
export const slingshot11 = {
  id: "slingshot-11",
  name: "HPE Slingshot 11",
  scope: "network",
  bandwidthBytesPerSecond: 25_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
