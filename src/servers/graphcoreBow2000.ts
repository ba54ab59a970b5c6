import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Graphcore Bow-2000: 4 accelerators. */
export const graphcoreBow2000 = {
  id: "graphcore-bow-2000",
  name: "Graphcore Bow-2000",
  vendor: "Graphcore",
  kind: "server",
  accelerator: "graphcore-bow",
  accelerators: 4,
  rackUnits: 1,
  provenance: { sources: ["graphcore-docs-bow-2000-datasheet"], kind: "vendor-stated" },
} as const satisfies Server<SourceKey>;
