import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Infinity Fabric (MI300X / MI325X): 448 GB/s one way for each accelerator. */
export const xgmiMi300x = {
  id: "xgmi-mi300x",
  name: "Infinity Fabric (MI300X / MI325X)",
  scope: "scale-up",
  bandwidthBytesPerSecond: 448_000_000_000,
  bothWaysBytesPerSecond: 896_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
