import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p3.16xlarge: 8 accelerators. */
export const awsP3_16xlarge = {
  id: "aws-p3-16xlarge",
  name: "AWS p3.16xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "v100-sxm2-16gb",
  accelerators: 8,
  networkBytesPerSecond: 3_125_000_000,
  hostMemoryBytes: 523_986_010_112,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types-1-12", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
