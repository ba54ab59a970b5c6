import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** TPU v7 ICI: 600 GB/s one way for each accelerator. */
export const iciV7 = {
  id: "ici-v7",
  name: "TPU v7 ICI",
  scope: "scale-up",
  bandwidthBytesPerSecond: 600_000_000_000,
  bothWaysBytesPerSecond: 1_200_000_000_000,
  provenance: {
    sources: ["google-cloud-tpu7x", "ml-engineering-network"],
    kind: "derived",
    conflict: "Half of Google's 1,200 GB/s both ways.",
  },
} as const satisfies Interconnect<SourceKey>;
