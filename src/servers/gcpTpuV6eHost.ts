import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GCP TPU v6e host: 8 accelerators. */
export const gcpTpuV6eHost = {
  id: "gcp-tpu-v6e-host",
  name: "GCP TPU v6e host",
  vendor: "GCP",
  kind: "cloud-instance",
  accelerator: "tpu-v6e",
  accelerators: 8,
  networkBytesPerSecond: 100_000_000_000,
  hostMemoryBytes: 1_649_267_441_664,
  provenance: { sources: ["google-cloud-tpu-v6e"], kind: "vendor-stated" },
} as const satisfies Server<SourceKey>;
