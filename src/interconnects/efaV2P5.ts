import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v2 (p5/p5e): 400 Gb/s for each accelerator, one way. */
export const efaV2P5 = {
  id: "efa-v2-p5",
  name: "AWS EFA v2 (p5/p5e)",
  scope: "network",
  bandwidthBytesPerSecond: 50_000_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "400 GB/s for the instance's eight accelerators.",
  },
} as const satisfies Interconnect<SourceKey>;
