import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** 8x MI325X OAM server: 8 accelerators. */
export const mi325x8x = {
  id: "mi325x-8x",
  name: "8x MI325X OAM server",
  vendor: "AMD",
  kind: "server",
  accelerator: "mi325x",
  accelerators: 8,
  maximumPowerWatts: 13_500,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 3_298_534_883_328,
  provenance: {
    sources: ["mlperf-inference-v5-1-system-descriptions", "semianalysis-inferencex-app-constants"],
    kind: "estimated",
    conflict:
      "Network and memory of systems of that round; the power is eight times the 1.69 kW that SemiAnalysis estimates (2.18 in April 2026).",
  },
} as const satisfies Server<SourceKey>;
