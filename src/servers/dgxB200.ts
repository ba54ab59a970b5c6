import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA DGX B200: 8 accelerators. */
export const dgxB200 = {
  id: "dgx-b200",
  name: "NVIDIA DGX B200",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "b200",
  accelerators: 8,
  maximumPowerWatts: 14_300,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  localStorageBytes: 30_720_000_000_000,
  storageBytesPerSecond: 100_000_000_000,
  rackUnits: 10,
  provenance: {
    sources: ["nvidia-dgx-b200-user-guide", "nvidia-dgxc-benchmarking"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
