import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Hyperstack n3-H100x8: 8 accelerators. */
export const hyperstack8xH100Pcie = {
  id: "hyperstack-8x-h100-pcie",
  name: "Hyperstack n3-H100x8",
  vendor: "Hyperstack",
  kind: "cloud-instance",
  accelerator: "h100-pcie",
  accelerators: 8,
  hostMemoryBytes: 1_546_188_226_560,
  provenance: { sources: ["skypilot-catalog-prime-intellect-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
