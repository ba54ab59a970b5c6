import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.H200.8: 8 accelerators. */
export const ociBmGpuH200_8 = {
  id: "oci-bm-gpu-h200-8",
  name: "OCI BM.GPU.H200.8",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "h200-sxm",
  accelerators: 8,
  hostMemoryBytes: 3_298_534_883_328,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
