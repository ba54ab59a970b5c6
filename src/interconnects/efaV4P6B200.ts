import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v4 (p6-b200): 400 Gb/s for each accelerator, one way. */
export const efaV4P6B200 = {
  id: "efa-v4-p6-b200",
  name: "AWS EFA v4 (p6-b200)",
  scope: "network",
  bandwidthBytesPerSecond: 50_000_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "400 GB/s for the instance's eight accelerators.",
  },
} as const satisfies Interconnect<SourceKey>;
