import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Verda 8H200.141S.176V: 8 accelerators. */
export const verda8xH200 = {
  id: "verda-8x-h200",
  name: "Verda 8H200.141S.176V",
  vendor: "Verda",
  kind: "cloud-instance",
  accelerator: "h200-sxm",
  accelerators: 8,
  hostMemoryBytes: 1_556_925_644_800,
  provenance: {
    sources: ["skypilot-catalog-prime-intellect-rows"],
    kind: "aggregator-stated",
    conflict: "Listed as DataCrunch, the former name.",
  },
} as const satisfies Server<SourceKey>;
