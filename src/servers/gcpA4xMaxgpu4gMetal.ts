import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP a4x-maxgpu-4g-metal: 4 accelerators. */
export const gcpA4xMaxgpu4gMetal = {
  id: "gcp-a4x-maxgpu-4g-metal",
  name: "GCP a4x-maxgpu-4g-metal",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "gb300",
  accelerators: 4,
  provenance: { sources: ["nvidia-aicr-gke-a4x-max"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
