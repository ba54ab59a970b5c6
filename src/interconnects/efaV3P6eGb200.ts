import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS EFA v3 (p6e-gb200.36xlarge): 3200 Gb/s a port, one way. */
export const efaV3P6eGb200 = {
  id: "efa-v3-p6e-gb200",
  name: "AWS EFA v3 (p6e-gb200.36xlarge)",
  scope: "network",
  bandwidthBytesPerSecond: 400_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "vendor-stated" },
} as const satisfies Interconnect<SourceKey>;
