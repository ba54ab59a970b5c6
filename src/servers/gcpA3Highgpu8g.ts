import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP a3-highgpu-8g: 8 accelerators. */
export const gcpA3Highgpu8g = {
  id: "gcp-a3-highgpu-8g",
  name: "GCP a3-highgpu-8g",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  networkBytesPerSecond: 100_000_000_000,
  hostMemoryBytes: 2_010_044_694_528,
  provenance: {
    sources: ["google-accelerator-optimized-machines", "skypilot-catalog-gcp-shapes", "ml-engineering-network"],
    kind: "derived",
    conflict: "The network between accelerators alone: Google's 1,000 Gbit/s less 200 for the host.",
  },
} as const satisfies Server<SourceKey>;
