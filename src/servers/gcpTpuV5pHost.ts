import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP TPU v5p host: 4 accelerators. */
export const gcpTpuV5pHost = {
  id: "gcp-tpu-v5p-host",
  name: "GCP TPU v5p host",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "tpu-v5p",
  accelerators: 4,
  networkBytesPerSecond: 25_000_000_000,
  hostMemoryBytes: 481_036_337_152,
  provenance: {
    sources: ["google-cloud-tpu-v5p"],
    kind: "derived",
    conflict: "The page's 448 GB, taken as GiB; 50 Gbit/s of network for each of four chips.",
  },
} as const satisfies Server<SourceKey>;
