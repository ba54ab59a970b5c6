import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Nebius gpu-h200-sxm_8gpu-128vcpu-1600gb: 8 accelerators. */
export const nebius8xH200Sxm = {
  id: "nebius-8x-h200-sxm",
  name: "Nebius gpu-h200-sxm_8gpu-128vcpu-1600gb",
  vendor: "Nebius",
  kind: "cloud-instance",
  accelerator: "h200-sxm",
  accelerators: 8,
  hostMemoryBytes: 1_717_986_918_400,
  provenance: {
    sources: ["skypilot-catalog-nebius-rows", "skypilot-catalog-prime-intellect-rows"],
    kind: "aggregator-stated",
  },
} as const satisfies Server<SourceKey>;
