import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Typical HGX B200 server: 8 accelerators. */
export const hgxB200Server = {
  id: "hgx-b200-server",
  name: "Typical HGX B200 server",
  vendor: "OEM",
  kind: "server",
  accelerator: "b200",
  accelerators: 8,
  maximumPowerWatts: 14_300,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 4_398_046_511_104,
  provenance: {
    sources: ["mlperf-inference-v5-1-system-descriptions", "nvidia-dgxc-benchmarking"],
    kind: "estimated",
    conflict: "Network and memory of systems of that round; the power is that of a DGX B200.",
  },
} as const satisfies Server<SourceKey>;
