import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Azure ND96amsr_A100_v4: 8 accelerators. */
export const azureNd96amsrA100V4 = {
  id: "azure-nd96amsr-a100-v4",
  name: "Azure ND96amsr_A100_v4",
  vendor: "Azure",
  kind: "cloud-instance",
  accelerator: "a100-sxm4-80gb",
  accelerators: 8,
  networkBytesPerSecond: 200_000_000_000,
  hostMemoryBytes: 2_040_109_465_600,
  provenance: {
    sources: ["azure-sizes-nd-a100"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
