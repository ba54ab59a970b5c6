import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.L40S.4: 4 accelerators. */
export const ociBmGpuL40s4 = {
  id: "oci-bm-gpu-l40s-4",
  name: "OCI BM.GPU.L40S.4",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "l40s",
  accelerators: 4,
  hostMemoryBytes: 1_099_511_627_776,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
