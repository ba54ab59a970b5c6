import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink-C2C (Vera-Rubin): 900 GB/s one way for each accelerator. */
export const nvlinkC2cVera = {
  id: "nvlink-c2c-vera",
  name: "NVLink-C2C (Vera-Rubin)",
  scope: "on-package",
  bandwidthBytesPerSecond: 900_000_000_000,
  bothWaysBytesPerSecond: 1_800_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
