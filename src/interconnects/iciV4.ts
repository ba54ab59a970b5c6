import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** TPU v4 ICI: 300 GB/s one way for each accelerator. */
export const iciV4 = {
  id: "ici-v4",
  name: "TPU v4 ICI",
  scope: "scale-up",
  bandwidthBytesPerSecond: 300_000_000_000,
  bothWaysBytesPerSecond: 600_000_000_000,
  provenance: {
    sources: ["tpu-v4-paper", "how-to-scale-your-model-tpu"],
    kind: "derived",
    conflict:
      "Six links at 50 GB/s, as Google states, whose page has 2,400 Gbit/s a chip; the scaling book has 45 GB/s a link.",
  },
} as const satisfies Interconnect<SourceKey>;
