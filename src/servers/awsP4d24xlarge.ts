import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p4d.24xlarge: 8 accelerators. */
export const awsP4d24xlarge = {
  id: "aws-p4d-24xlarge",
  name: "AWS p4d.24xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "a100-sxm4-40gb",
  accelerators: 8,
  networkBytesPerSecond: 50_000_000_000,
  hostMemoryBytes: 1_236_950_581_248,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "ml-engineering-network",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
