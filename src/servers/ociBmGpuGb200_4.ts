import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.GB200.4: 4 accelerators. */
export const ociBmGpuGb200_4 = {
  id: "oci-bm-gpu-gb200-4",
  name: "OCI BM.GPU.GB200.4",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "gb200",
  accelerators: 4,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
