import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP g4-standard-48: 1 accelerators. */
export const gcpG4Standard48 = {
  id: "gcp-g4-standard-48",
  name: "GCP g4-standard-48",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "rtx-pro-6000-blackwell",
  accelerators: 1,
  networkBytesPerSecond: 6_250_000_000,
  hostMemoryBytes: 193_273_528_320,
  provenance: {
    sources: ["google-accelerator-optimized-machines"],
    kind: "vendor-stated",
    conflict: "The page's 180 GB, taken as GiB.",
  },
} as const satisfies Server<SourceKey>;
