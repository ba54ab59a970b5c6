import type { Interconnect } from "../hardware/interconnect.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** TPU v4 ICI: 270 GB/s one way for each accelerator. */
export const iciV4 = {
  id: "ici-v4",
  name: "TPU v4 ICI",
  scope: "scale-up",
  bandwidthBytesPerSecond: 270_000_000_000,
  bothWaysBytesPerSecond: 540_000_000_000,
  provenance: {
    sources: ["how-to-scale-your-model-tpu"],
    kind: "derived",
    conflict: "45 GB/s one way over each of six links; Google's page says 2,400 Gbit/s a chip, which is 300 GB/s.",
  },
} as const satisfies Interconnect<SourceKey>;
