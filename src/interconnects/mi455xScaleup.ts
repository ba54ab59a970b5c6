import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** MI455X scale-up: 1800 GB/s one way for each accelerator. */
export const mi455xScaleup = {
  id: "mi455x-scaleup",
  name: "MI455X scale-up",
  scope: "scale-up",
  bandwidthBytesPerSecond: 1_800_000_000_000,
  bothWaysBytesPerSecond: 3_600_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
