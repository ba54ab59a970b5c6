import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v3 (p5en): 400 Gb/s for each accelerator, one way. */
export const efaV3P5en = {
  id: "efa-v3-p5en",
  name: "AWS EFA v3 (p5en)",
  scope: "network",
  bandwidthBytesPerSecond: 50_000_000_000,
  provenance: {
    sources: ["ml-engineering-network"],
    kind: "derived",
    conflict: "400 GB/s for the instance's eight accelerators; trn2 has the same for sixteen.",
  },
} as const satisfies Interconnect<SourceKey>;
