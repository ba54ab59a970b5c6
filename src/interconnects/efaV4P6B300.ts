import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v4 (p6-b300): 800 Gb/s for each accelerator, one way. */
export const efaV4P6B300 = {
  id: "efa-v4-p6-b300",
  name: "AWS EFA v4 (p6-b300)",
  scope: "network",
  bandwidthBytesPerSecond: 100_000_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "800 GB/s for the instance's eight accelerators.",
  },
} as const satisfies Interconnect<SourceKey>;
