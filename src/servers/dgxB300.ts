import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA DGX B300: 8 accelerators. */
export const dgxB300 = {
  id: "dgx-b300",
  name: "NVIDIA DGX B300",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "b300",
  accelerators: 8,
  maximumPowerWatts: 14_500,
  networkBytesPerSecond: 800_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  localStorageBytes: 30_720_000_000_000,
  provenance: {
    sources: ["nvidia-dgxc-benchmarking", "ml-engineering-network"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
