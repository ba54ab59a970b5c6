import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g6.12xlarge: 4 accelerators. */
export const awsG6_12xlarge = {
  id: "aws-g6-12xlarge",
  name: "AWS g6.12xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "l4",
  accelerators: 4,
  networkBytesPerSecond: 5_000_000_000,
  hostMemoryBytes: 206_158_430_208,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
