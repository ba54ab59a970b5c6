import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** TPU v5p ICI: 600 GB/s one way for each accelerator. */
export const iciV5p = {
  id: "ici-v5p",
  name: "TPU v5p ICI",
  scope: "scale-up",
  bandwidthBytesPerSecond: 600_000_000_000,
  bothWaysBytesPerSecond: 1_200_000_000_000,
  provenance: {
    sources: ["google-cloud-tpu-v5p", "how-to-scale-your-model-tpu"],
    kind: "derived",
    conflict: "Half of Google's 1,200 GB/s both ways.",
  },
} as const satisfies Interconnect<SourceKey>;
