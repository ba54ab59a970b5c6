import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Seeweb ECS8GPU10: 8 accelerators. */
export const seeweb8xH200 = {
  id: "seeweb-8x-h200",
  name: "Seeweb ECS8GPU10",
  vendor: "Seeweb",
  kind: "cloud-instance",
  accelerator: "h200-sxm",
  accelerators: 8,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: { sources: ["skypilot-catalog-seeweb-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
