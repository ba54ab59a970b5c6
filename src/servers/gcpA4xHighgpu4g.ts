import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP a4x-highgpu-4g: 4 accelerators. */
export const gcpA4xHighgpu4g = {
  id: "gcp-a4x-highgpu-4g",
  name: "GCP a4x-highgpu-4g",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "gb200",
  accelerators: 4,
  networkBytesPerSecond: 200_000_000_000,
  hostMemoryBytes: 949_187_772_416,
  provenance: {
    sources: ["google-accelerator-optimized-machines", "nvidia-aicr-gke-a4x-max"],
    kind: "derived",
    conflict: "Four adapters of 400 Gbit/s between accelerators, of Google's 2,000; its 884 GB, taken as GiB.",
  },
} as const satisfies Server<SourceKey>;
