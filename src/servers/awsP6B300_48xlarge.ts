import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p6-b300.48xlarge: 8 accelerators. */
export const awsP6B300_48xlarge = {
  id: "aws-p6-b300-48xlarge",
  name: "AWS p6-b300.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "b300",
  accelerators: 8,
  networkBytesPerSecond: 800_000_000_000,
  hostMemoryBytes: 4_398_046_511_104,
  provenance: {
    sources: [
      "karpenter-provider-aws-instance-types",
      "ml-engineering-network",
      "karpenter-provider-aws-generated-bandwidth-table",
    ],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
