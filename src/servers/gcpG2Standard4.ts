import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP g2-standard-4: 1 accelerators. */
export const gcpG2Standard4 = {
  id: "gcp-g2-standard-4",
  name: "GCP g2-standard-4",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "l4",
  accelerators: 1,
  networkBytesPerSecond: 1_250_000_000,
  hostMemoryBytes: 17_179_869_184,
  provenance: {
    sources: ["google-accelerator-optimized-machines", "skypilot-catalog-gcp-shapes"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
