import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA DGX H100: 8 accelerators. */
export const dgxH100 = {
  id: "dgx-h100",
  name: "NVIDIA DGX H100",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "h100-sxm",
  accelerators: 8,
  maximumPowerWatts: 10_200,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  localStorageBytes: 30_720_000_000_000,
  storageBytesPerSecond: 100_000_000_000,
  rackUnits: 8,
  provenance: {
    sources: ["nvidia-dgxc-benchmarking", "nvidia-dgx-h100-user-guide", "dgx-power-guide-citing-nvidia-docs"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
