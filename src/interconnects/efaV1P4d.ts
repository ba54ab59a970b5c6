import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v1 (p4d/p4de): 50 Gb/s for each accelerator, one way. */
export const efaV1P4d = {
  id: "efa-v1-p4d",
  name: "AWS EFA v1 (p4d/p4de)",
  scope: "network",
  bandwidthBytesPerSecond: 6_250_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "50 GB/s for the instance's eight accelerators.",
  },
} as const satisfies Interconnect<SourceKey>;
