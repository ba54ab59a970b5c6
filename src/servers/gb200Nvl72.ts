import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA GB200 NVL72: 72 accelerators. */
export const gb200Nvl72 = {
  id: "gb200-nvl72",
  name: "NVIDIA GB200 NVL72",
  vendor: "NVIDIA",
  kind: "rack",
  accelerator: "gb200",
  accelerators: 72,
  maximumPowerWatts: 132_000,
  networkBytesPerSecond: 3_600_000_000_000,
  hostMemoryBytes: 18_554_258_718_720,
  provenance: {
    sources: ["azure-sizes-nd-family", "nvidia-dgxc-benchmarking", "nvidia-bcm-docs-gb200-power-shelves"],
    kind: "derived",
    conflict: "Eighteen trays with 960 GiB and 28.8 Tbit/s of network in all.",
  },
} as const satisfies Server<SourceKey>;
