import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Typical HGX H100/H200 server: 8 accelerators. */
export const hgxH100Server = {
  id: "hgx-h100-server",
  name: "Typical HGX H100/H200 server",
  vendor: "OEM",
  kind: "server",
  accelerator: "h100-sxm",
  accelerators: 8,
  maximumPowerWatts: 10_200,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: {
    sources: ["mlperf-inference-v5-1-system-descriptions"],
    kind: "estimated",
    conflict: "Network and memory of systems of that round; the power is that of a DGX H100.",
  },
} as const satisfies Server<SourceKey>;
