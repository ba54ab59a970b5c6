import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure ND96isr_MI300X_v5: 8 accelerators. */
export const azureNd96isrMi300xV5 = {
  id: "azure-nd96isr-mi300x-v5",
  name: "Azure ND96isr_MI300X_v5",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "mi300x",
  accelerators: 8,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 1_986_422_374_400,
  provenance: {
    sources: ["azure-sizes-nd-family"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
