import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Crusoe a100-80gb.8x: 8 accelerators. */
export const crusoe8xA100_80gb = {
  id: "crusoe-8x-a100-80gb",
  name: "Crusoe a100-80gb.8x",
  vendor: "Crusoe",
  kind: "cloud-instance",
  accelerator: "a100-pcie-80gb",
  accelerators: 8,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: { sources: ["skypilot-catalog-prime-intellect-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
