import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Lambda gpu_8x_a100_80gb_sxm4: 8 accelerators. */
export const lambda8xA100_80gbSxm4 = {
  id: "lambda-8x-a100-80gb-sxm4",
  name: "Lambda gpu_8x_a100_80gb_sxm4",
  vendor: "Lambda",
  kind: "cloud-instance",
  accelerator: "a100-sxm4-80gb",
  accelerators: 8,
  hostMemoryBytes: 1_932_735_283_200,
  provenance: {
    sources: ["skypilot-catalog-prime-intellect-rows", "skypilot-catalog-shadeform-rows"],
    kind: "aggregator-stated",
  },
} as const satisfies Server<SourceKey>;
