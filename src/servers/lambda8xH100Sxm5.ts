import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** Lambda gpu_8x_h100_sxm5: 8 accelerators. */
export const lambda8xH100Sxm5 = {
  id: "lambda-8x-h100-sxm5",
  name: "Lambda gpu_8x_h100_sxm5",
  vendor: "Lambda",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  hostMemoryBytes: 1_932_735_283_200,
  provenance: {
    sources: ["skypilot-catalog-prime-intellect-rows", "skypilot-catalog-shadeform-rows"],
    kind: "aggregator-stated",
  },
} as const satisfies Server<SourceKey>;
