import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** OCI BM.GPU.GB300.4: 4 accelerators. */
export const ociBmGpuGb300_4 = {
  id: "oci-bm-gpu-gb300-4",
  name: "OCI BM.GPU.GB300.4",
  vendor: "Oracle",
  kind: "cloud-instance",
  accelerator: "gb300",
  accelerators: 4,
  hostMemoryBytes: 1_030_792_151_040,
  provenance: { sources: ["skypilot-catalog-oci-rows"], kind: "aggregator-stated" },
} as const satisfies Server<SourceKey>;
