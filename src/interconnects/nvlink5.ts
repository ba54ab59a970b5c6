import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink 5: 900 GB/s one way for each accelerator. */
export const nvlink5 = {
  id: "nvlink-5",
  name: "NVLink 5",
  scope: "scale-up",
  bandwidthBytesPerSecond: 900_000_000_000,
  bothWaysBytesPerSecond: 1_800_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
