import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVLink-C2C (Grace-Hopper/Blackwell): 450 GB/s one way for each accelerator. */
export const nvlinkC2cGrace = {
  id: "nvlink-c2c-grace",
  name: "NVLink-C2C (Grace-Hopper/Blackwell)",
  scope: "on-package",
  bandwidthBytesPerSecond: 450_000_000_000,
  bothWaysBytesPerSecond: 900_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Interconnect<SourceKey>;
