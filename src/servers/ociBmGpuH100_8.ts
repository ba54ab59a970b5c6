import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.H100.8: 8 accelerators. */
export const ociBmGpuH100_8 = {
  id: "oci-bm-gpu-h100-8",
  name: "OCI BM.GPU.H100.8",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "h100-sxm",
  accelerators: 8,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
