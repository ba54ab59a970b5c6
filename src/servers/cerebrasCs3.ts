import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Cerebras CS-3: 1 accelerators. */
export const cerebrasCs3 = {
  id: "cerebras-cs3",
  name: "Cerebras CS-3",
  vendor: "Cerebras",
  kind: "rack",
  accelerator: "cerebras-wse3",
  accelerators: 1,
  maximumPowerWatts: 23_000,
  rackUnits: 15,
  provenance: { sources: ["awesomeagents-cerebras-wse-3", "tom-s-hardware-cerebras-wse-3"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
