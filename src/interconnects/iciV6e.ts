import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** TPU v6e ICI: 400 GB/s one way for each accelerator. */
export const iciV6e = {
  id: "ici-v6e",
  name: "TPU v6e ICI",
  scope: "scale-up",
  bandwidthBytesPerSecond: 400_000_000_000,
  bothWaysBytesPerSecond: 800_000_000_000,
  provenance: {
    sources: ["google-cloud-tpu-v6e", "how-to-scale-your-model-tpu"],
    kind: "derived",
    conflict: "Half of Google's 800 GB/s both ways.",
  },
} as const satisfies Interconnect<SourceKey>;
