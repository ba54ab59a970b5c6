import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Hyperstack n3-H100-SXM5x8: 8 accelerators. */
export const hyperstack8xH100Sxm5 = {
  id: "hyperstack-8x-h100-sxm5",
  name: "Hyperstack n3-H100-SXM5x8",
  vendor: "Hyperstack",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: { sources: ["skypilot-catalog-prime-intellect-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
