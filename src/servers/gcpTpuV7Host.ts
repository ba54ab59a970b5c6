import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP TPU v7 host: 4 accelerators. */
export const gcpTpuV7Host = {
  id: "gcp-tpu-v7-host",
  name: "GCP TPU v7 host",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "tpu-v7",
  accelerators: 4,
  networkBytesPerSecond: 50_000_000_000,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: {
    sources: ["google-cloud-tpu7x"],
    kind: "derived",
    conflict: "The page's 960 GB, taken as GiB; 100 Gbit/s of network for each of four chips.",
  },
} as const satisfies Server<SourceKey>;
