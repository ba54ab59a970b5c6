import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.RTXPRO.8: 8 accelerators. */
export const ociBmGpuRtxpro8 = {
  id: "oci-bm-gpu-rtxpro-8",
  name: "OCI BM.GPU.RTXPRO.8",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "rtx-pro-6000-blackwell",
  accelerators: 8,
  hostMemoryBytes: 3_298_534_883_328,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
