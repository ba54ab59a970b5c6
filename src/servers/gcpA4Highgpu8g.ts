import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP a4-highgpu-8g: 8 accelerators. */
export const gcpA4Highgpu8g = {
  id: "gcp-a4-highgpu-8g",
  name: "GCP a4-highgpu-8g",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "b200",
  accelerators: 8,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 4_260_607_557_632,
  provenance: {
    sources: ["google-accelerator-optimized-machines", "google-gke-a4-and-a3-ultra", "dstack-pr-3152-gcp-a4-uses-roce"],
    kind: "derived",
    conflict: "Eight adapters of 400 Gbit/s between accelerators, of Google's 3,600; its 3,968 GB, taken as GiB.",
  },
} as const satisfies Server<SourceKey>;
