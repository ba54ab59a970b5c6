import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure ND96asr_v4: 8 accelerators. */
export const azureNd96asrV4 = {
  id: "azure-nd96asr-v4",
  name: "Azure ND96asr_v4",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "a100-sxm4-40gb",
  accelerators: 8,
  networkBytesPerSecond: 200_000_000_000,
  hostMemoryBytes: 966_367_641_600,
  provenance: {
    sources: ["azure-sizes-nd-a100"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
