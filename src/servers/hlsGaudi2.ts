import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Intel HLS-Gaudi2: 8 accelerators. */
export const hlsGaudi2 = {
  id: "hls-gaudi2",
  name: "Intel HLS-Gaudi2",
  vendor: "Intel",
  kind: "server",
  accelerator: "gaudi2",
  accelerators: 8,
  networkBytesPerSecond: 300_000_000_000,
  provenance: { sources: ["ml-engineering-network"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
