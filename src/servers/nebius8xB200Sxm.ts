import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Nebius gpu-b200-sxm_8gpu-160vcpu-1792gb: 8 accelerators. */
export const nebius8xB200Sxm = {
  id: "nebius-8x-b200-sxm",
  name: "Nebius gpu-b200-sxm_8gpu-160vcpu-1792gb",
  vendor: "Nebius",
  kind: "cloud-instance",
  accelerator: "b200",
  accelerators: 8,
  hostMemoryBytes: 1_924_145_348_608,
  provenance: {
    sources: ["skypilot-catalog-nebius-rows", "skypilot-catalog-prime-intellect-rows"],
    kind: "aggregator-stated",
  },
} as const satisfies Server<SourceKey>;
