import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Infinity Fabric (MI350X / MI355X): 535.5 GB/s one way for each accelerator. */
export const xgmiMi350x = {
  id: "xgmi-mi350x",
  name: "Infinity Fabric (MI350X / MI355X)",
  scope: "scale-up",
  bandwidthBytesPerSecond: 535_500_000_000,
  bothWaysBytesPerSecond: 1_071_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
