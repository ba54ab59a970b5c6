import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v3 (p5en, trn2): 3200 Gb/s a port, one way. */
export const efaV3P5en = {
  id: "efa-v3-p5en",
  name: "AWS EFA v3 (p5en, trn2)",
  scope: "network",
  bandwidthBytesPerSecond: 400_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
