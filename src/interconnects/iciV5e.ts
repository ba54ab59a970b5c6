import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** TPU v5e ICI: 200 GB/s one way for each accelerator. */
export const iciV5e = {
  id: "ici-v5e",
  name: "TPU v5e ICI",
  scope: "scale-up",
  bandwidthBytesPerSecond: 200_000_000_000,
  bothWaysBytesPerSecond: 400_000_000_000,
  provenance: {
    sources: ["google-cloud-tpu-v5e", "how-to-scale-your-model-tpu"],
    kind: "derived",
    conflict: "Half of Google's 400 GB/s both ways.",
  },
} as const satisfies Interconnect<SourceKey>;
