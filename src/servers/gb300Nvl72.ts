import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GB300 NVL72: 72 accelerators. */
export const gb300Nvl72 = {
  id: "gb300-nvl72",
  name: "NVIDIA GB300 NVL72",
  vendor: "NVIDIA",
  kind: "rack",
  accelerator: "gb300",
  accelerators: 72,
  maximumPowerWatts: 135_000,
  networkBytesPerSecond: 7_200_000_000_000,
  hostMemoryBytes: 18_554_258_718_720,
  provenance: {
    sources: ["ml-engineering-accelerators", "ml-engineering-network", "google-accelerator-optimized-machines"],
    kind: "derived",
    conflict: "Host memory is that of the GB200 NVL72: eighteen trays with 960 GiB, as Google's machine of one tray.",
  },
} as const satisfies Server<SourceKey>;
