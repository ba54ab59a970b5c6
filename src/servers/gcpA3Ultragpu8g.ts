import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP a3-ultragpu-8g: 8 accelerators. */
export const gcpA3Ultragpu8g = {
  id: "gcp-a3-ultragpu-8g",
  name: "GCP a3-ultragpu-8g",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "h200-sxm",
  accelerators: 8,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 3_169_685_864_448,
  provenance: {
    sources: [
      "google-accelerator-optimized-machines",
      "google-gke-a4-and-a3-ultra",
      "google-cluster-toolkit-v1-44-1-a3",
    ],
    kind: "derived",
    conflict: "Eight adapters of 400 Gbit/s between accelerators, of Google's 3,600; its 2,952 GB, taken as GiB.",
  },
} as const satisfies Server<SourceKey>;
