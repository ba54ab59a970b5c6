import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** GB200 4-GPU compute tray: 4 accelerators. */
export const gb200Nvl4Node = {
  id: "gb200-nvl4-node",
  name: "GB200 4-GPU compute tray",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "gb200",
  accelerators: 4,
  maximumPowerWatts: 5400,
  networkBytesPerSecond: 200_000_000_000,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: {
    sources: ["fibermall-gb200-nvl72-tray-power", "mlperf-inference-v5-1-system-descriptions"],
    kind: "aggregator-stated",
  },
} as const satisfies Server<SourceKey>;
