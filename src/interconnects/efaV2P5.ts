import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v2 (p5/p5e): 3200 Gb/s a port, one way. */
export const efaV2P5 = {
  id: "efa-v2-p5",
  name: "AWS EFA v2 (p5/p5e)",
  scope: "network",
  bandwidthBytesPerSecond: 400_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
