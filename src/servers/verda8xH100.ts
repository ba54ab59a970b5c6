import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Verda 8H100.80S.176V: 8 accelerators. */
export const verda8xH100 = {
  id: "verda-8x-h100",
  name: "Verda 8H100.80S.176V",
  vendor: "Verda",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  hostMemoryBytes: 1_589_137_899_520,
  provenance: {
    sources: ["skypilot-catalog-prime-intellect-rows"],
    kind: "aggregator-stated",
    conflict: "Listed as DataCrunch, the former name.",
  },
} as const satisfies Server<SourceKey>;
