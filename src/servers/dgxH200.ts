import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA DGX H200: 8 accelerators. */
export const dgxH200 = {
  id: "dgx-h200",
  name: "NVIDIA DGX H200",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "h200-sxm",
  accelerators: 8,
  maximumPowerWatts: 10_200,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  localStorageBytes: 30_720_000_000_000,
  rackUnits: 8,
  provenance: {
    sources: ["nvidia-dgx-h100-user-guide", "uvation-dgx-h200", "ml-engineering-network"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
