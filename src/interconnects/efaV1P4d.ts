import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v1 (p4d/p4de): 400 Gb/s a port, one way. */
export const efaV1P4d = {
  id: "efa-v1-p4d",
  name: "AWS EFA v1 (p4d/p4de)",
  scope: "network",
  bandwidthBytesPerSecond: 50_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
