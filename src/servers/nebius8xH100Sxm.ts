import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Nebius gpu-h100-sxm_8gpu-128vcpu-1600gb: 8 accelerators. */
export const nebius8xH100Sxm = {
  id: "nebius-8x-h100-sxm",
  name: "Nebius gpu-h100-sxm_8gpu-128vcpu-1600gb",
  vendor: "Nebius",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  hostMemoryBytes: 1_717_986_918_400,
  provenance: {
    sources: ["skypilot-catalog-nebius-rows", "skypilot-catalog-prime-intellect-rows"],
    kind: "aggregator-stated",
  },
} as const satisfies Server<SourceKey>;
