import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure ND128isr_GB300_v6: 4 accelerators. */
export const azureNd128isrGb300V6 = {
  id: "azure-nd128isr-gb300-v6",
  name: "Azure ND128isr_GB300_v6",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "gb300",
  accelerators: 4,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 927_712_935_936,
  provenance: {
    sources: ["azure-sizes-nd-family", "net-aspire-aks-vm-size-constants"],
    kind: "vendor-stated",
    conflict: "800 Gb/s for each accelerator.",
  },
} as const satisfies Server<SourceKey>;
