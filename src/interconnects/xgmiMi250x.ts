import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Infinity Fabric (MI250X): 350 GB/s one way for each accelerator. */
export const xgmiMi250x = {
  id: "xgmi-mi250x",
  name: "Infinity Fabric (MI250X)",
  scope: "scale-up",
  bandwidthBytesPerSecond: 350_000_000_000,
  bothWaysBytesPerSecond: 700_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
