import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP a2-ultragpu-8g: 8 accelerators. */
export const gcpA2Ultragpu8g = {
  id: "gcp-a2-ultragpu-8g",
  name: "GCP a2-ultragpu-8g",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "a100-sxm4-80gb",
  accelerators: 8,
  networkBytesPerSecond: 12_500_000_000,
  hostMemoryBytes: 1_460_288_880_640,
  provenance: {
    sources: ["google-accelerator-optimized-machines", "skypilot-catalog-gcp-shapes"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
