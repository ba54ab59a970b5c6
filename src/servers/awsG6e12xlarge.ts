import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g6e.12xlarge: 4 accelerators. */
export const awsG6e12xlarge = {
  id: "aws-g6e-12xlarge",
  name: "AWS g6e.12xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "l40s",
  accelerators: 4,
  networkBytesPerSecond: 12_500_000_000,
  hostMemoryBytes: 412_316_860_416,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
