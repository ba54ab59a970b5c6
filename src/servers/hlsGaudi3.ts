import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel Gaudi 3 HLB server: 8 accelerators. */
export const hlsGaudi3 = {
  id: "hls-gaudi3",
  name: "Intel Gaudi 3 HLB server",
  vendor: "Intel",
  kind: "server",
  accelerator: "gaudi3",
  accelerators: 8,
  networkBytesPerSecond: 600_000_000_000,
  provenance: { sources: ["ml-engineering-network", "intel-gaudi-3-hot-chips-2024"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
