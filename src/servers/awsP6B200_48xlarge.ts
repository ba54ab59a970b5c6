import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS p6-b200.48xlarge: 8 accelerators. */
export const awsP6B200_48xlarge = {
  id: "aws-p6-b200-48xlarge",
  name: "AWS p6-b200.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "b200",
  accelerators: 8,
  networkBytesPerSecond: 400_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "ml-engineering-network"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
