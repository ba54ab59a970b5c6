import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Huawei UB Link (Ascend 950DT): 840 GB/s one way for each accelerator. */
export const ubLink = {
  id: "ub-link",
  name: "Huawei UB Link (Ascend 950DT)",
  scope: "scale-up",
  bandwidthBytesPerSecond: 840_000_000_000,
  bothWaysBytesPerSecond: 1_680_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
