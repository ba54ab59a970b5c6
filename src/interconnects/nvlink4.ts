import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink 4: 450 GB/s one way for each accelerator. */
export const nvlink4 = {
  id: "nvlink-4",
  name: "NVLink 4",
  scope: "scale-up",
  bandwidthBytesPerSecond: 450_000_000_000,
  bothWaysBytesPerSecond: 900_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
