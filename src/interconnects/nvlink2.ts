import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink 2: 150 GB/s one way for each accelerator. */
export const nvlink2 = {
  id: "nvlink-2",
  name: "NVLink 2",
  scope: "scale-up",
  bandwidthBytesPerSecond: 150_000_000_000,
  bothWaysBytesPerSecond: 300_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
