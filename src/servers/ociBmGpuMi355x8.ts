import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.MI355X.8: 8 accelerators. */
export const ociBmGpuMi355x8 = {
  id: "oci-bm-gpu-mi355x-8",
  name: "OCI BM.GPU.MI355X.8",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "mi355x",
  accelerators: 8,
  hostMemoryBytes: 3_298_534_883_328,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
