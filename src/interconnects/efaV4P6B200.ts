import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v4 (p6-b200): 3200 Gb/s a port, one way. */
export const efaV4P6B200 = {
  id: "efa-v4-p6-b200",
  name: "AWS EFA v4 (p6-b200)",
  scope: "network",
  bandwidthBytesPerSecond: 400_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
