import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.MI300X.8: 8 accelerators. */
export const ociBmGpuMi300x8 = {
  id: "oci-bm-gpu-mi300x-8",
  name: "OCI BM.GPU.MI300X.8",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "mi300x",
  accelerators: 8,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
