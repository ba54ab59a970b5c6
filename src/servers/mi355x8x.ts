import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** 8x MI355X OAM server: 8 accelerators. */
export const mi355x8x = {
  id: "mi355x-8x",
  name: "8x MI355X OAM server",
  vendor: "AMD",
  kind: "server",
  accelerator: "mi355x",
  accelerators: 8,
  maximumPowerWatts: 16_700,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 3_298_534_883_328,
  provenance: {
    sources: ["mlperf-inference-v6-0-system-descriptions", "semianalysis-inferencex-app-constants"],
    kind: "estimated",
    conflict:
      "Network and memory of systems of that round; the power is eight times the 2.09 kW that SemiAnalysis estimates (2.65 in April 2026).",
  },
} as const satisfies Server<SourceKey>;
