import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink 1: 80 GB/s one way for each accelerator. */
export const nvlink1 = {
  id: "nvlink-1",
  name: "NVLink 1",
  scope: "scale-up",
  bandwidthBytesPerSecond: 80_000_000_000,
  bothWaysBytesPerSecond: 160_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
