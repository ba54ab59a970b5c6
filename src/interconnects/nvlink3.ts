import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink 3: 300 GB/s one way for each accelerator. */
export const nvlink3 = {
  id: "nvlink-3",
  name: "NVLink 3",
  scope: "scale-up",
  bandwidthBytesPerSecond: 300_000_000_000,
  bothWaysBytesPerSecond: 600_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
