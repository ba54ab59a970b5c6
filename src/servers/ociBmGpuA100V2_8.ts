import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.A100-v2.8: 8 accelerators. */
export const ociBmGpuA100V2_8 = {
  id: "oci-bm-gpu-a100-v2-8",
  name: "OCI BM.GPU.A100-v2.8",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "a100-sxm4-80gb",
  accelerators: 8,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
