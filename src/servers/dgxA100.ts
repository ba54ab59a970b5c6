import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA DGX A100 (640GB): 8 accelerators. */
export const dgxA100 = {
  id: "dgx-a100",
  name: "NVIDIA DGX A100 (640GB)",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "a100-sxm4-80gb",
  accelerators: 8,
  maximumPowerWatts: 6500,
  networkBytesPerSecond: 200_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  rackUnits: 6,
  provenance: {
    sources: ["pcnews-dgx-a100-six-3-kw-psus", "nvidia-dgx-a100-user-guide", "geektopia-dgx-a100-launch"],
    kind: "derived",
    conflict: "The network is the sum of eight adapters of 200 Gbit/s; the memory is the larger of two options.",
  },
} as const satisfies Server<SourceKey>;
