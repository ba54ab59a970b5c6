import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP TPU v5e host: 8 accelerators. */
export const gcpTpuV5eHost = {
  id: "gcp-tpu-v5e-host",
  name: "GCP TPU v5e host",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "tpu-v5e",
  accelerators: 8,
  networkBytesPerSecond: 25_000_000_000,
  hostMemoryBytes: 549_755_813_888,
  provenance: { sources: ["google-cloud-tpu-v5e"], kind: "vendor-stated" },
} as const satisfies Server<SourceKey>;
