import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Crusoe l40s-48gb.10x: 10 accelerators. */
export const crusoe10xL40s = {
  id: "crusoe-10x-l40s",
  name: "Crusoe l40s-48gb.10x",
  vendor: "Crusoe",
  kind: "cloud-instance",
  accelerator: "l40s",
  accelerators: 10,
  hostMemoryBytes: 1_578_400_481_280,
  provenance: {
    sources: ["skypilot-catalog-shadeform-rows", "skypilot-catalog-prime-intellect-rows"],
    kind: "derived",
    conflict: "Ten times the 147 GiB of a machine with one accelerator.",
  },
} as const satisfies Server<SourceKey>;
