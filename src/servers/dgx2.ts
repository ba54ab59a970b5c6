import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA DGX-2: 16 accelerators behind switches. */
export const dgx2 = {
  id: "dgx-2",
  name: "NVIDIA DGX-2",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "v100-sxm2-32gb",
  accelerators: 16,
  maximumPowerWatts: 10_000,
  networkBytesPerSecond: 100_000_000_000,
  hostMemoryBytes: 1_649_267_441_664,
  localStorageBytes: 30_000_000_000_000,
  provenance: { sources: ["pcper-nvidia-dgx-2", "tom-s-hardware-fr-dgx-2"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
