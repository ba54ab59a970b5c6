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
    sources: ["google-cluster-toolkit-v1-44-1-a3"],
    kind: "estimated",
    conflict: "Eight ConnectX-7 adapters are stated; their 400 Gbit/s each and the memory are recalled.",
  },
} as const satisfies Server<SourceKey>;
