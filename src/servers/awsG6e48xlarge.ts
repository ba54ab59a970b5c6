import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g6e.48xlarge: 8 accelerators. */
export const awsG6e48xlarge = {
  id: "aws-g6e-48xlarge",
  name: "AWS g6e.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "l40s",
  accelerators: 8,
  networkBytesPerSecond: 50_000_000_000,
  hostMemoryBytes: 1_649_267_441_664,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
