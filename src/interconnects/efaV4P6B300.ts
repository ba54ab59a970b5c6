import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v4 (p6-b300): 6400 Gb/s a port, one way. */
export const efaV4P6B300 = {
  id: "efa-v4-p6-b300",
  name: "AWS EFA v4 (p6-b300)",
  scope: "network",
  bandwidthBytesPerSecond: 800_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
