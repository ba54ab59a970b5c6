import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.B200.8: 8 accelerators. */
export const ociBmGpuB200_8 = {
  id: "oci-bm-gpu-b200-8",
  name: "OCI BM.GPU.B200.8",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "b200",
  accelerators: 8,
  hostMemoryBytes: 4_398_046_511_104,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
