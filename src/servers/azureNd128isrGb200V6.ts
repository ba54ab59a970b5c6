import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure ND128isr_NDR_GB200_v6: 4 accelerators. */
export const azureNd128isrGb200V6 = {
  id: "azure-nd128isr-gb200-v6",
  name: "Azure ND128isr_NDR_GB200_v6",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "gb200",
  accelerators: 4,
  networkBytesPerSecond: 200_000_000_000,
  hostMemoryBytes: 966_367_641_600,
  provenance: {
    sources: ["azure-sizes-nd-family"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
