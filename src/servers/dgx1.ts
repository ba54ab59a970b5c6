import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** NVIDIA DGX-1 with V100: 8 accelerators. */
export const dgx1 = {
  id: "dgx-1",
  name: "NVIDIA DGX-1 (V100, 32GB)",
  vendor: "NVIDIA",
  kind: "server",
  accelerator: "v100-sxm2-32gb",
  accelerators: 8,
  networkBytesPerSecond: 50_000_000_000,
  provenance: { sources: ["nvidia-dgx-1-system-architecture"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
