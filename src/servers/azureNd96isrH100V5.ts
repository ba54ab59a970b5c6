import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure ND96isr_H100_v5: 8 accelerators. */
export const azureNd96isrH100V5 = {
  id: "azure-nd96isr-h100-v5",
  name: "Azure ND96isr_H100_v5",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_040_109_465_600,
  provenance: {
    sources: ["azure-sizes-nd-family"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
