import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP a3-edgegpu-8g: 8 accelerators. */
export const gcpA3Edgegpu8g = {
  id: "gcp-a3-edgegpu-8g",
  name: "GCP a3-edgegpu-8g",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  networkBytesPerSecond: 25_000_000_000,
  hostMemoryBytes: 2_010_044_694_528,
  provenance: {
    sources: ["google-accelerator-optimized-machines", "skypilot-catalog-gcp-shapes"],
    kind: "estimated",
    conflict: "Google's 400 Gbit/s less 200 for the host, as in the a3-highgpu-8g; Mumbai and Montreal have 600.",
  },
} as const satisfies Server<SourceKey>;
