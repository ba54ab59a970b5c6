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
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: {
    sources: ["google-accelerator-optimized-machines", "nvidia-aicr-gke-a4x-max"],
    kind: "derived",
    conflict: "Google's 3,600 Gbit/s less 400 for the host; its 960 GB, taken as GiB.",
  },
} as const satisfies Server<SourceKey>;
