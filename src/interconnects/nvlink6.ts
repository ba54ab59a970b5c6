import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink 6: 1800 GB/s one way for each accelerator. */
export const nvlink6 = {
  id: "nvlink-6",
  name: "NVLink 6",
  scope: "scale-up",
  bandwidthBytesPerSecond: 1_800_000_000_000,
  bothWaysBytesPerSecond: 3_600_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
