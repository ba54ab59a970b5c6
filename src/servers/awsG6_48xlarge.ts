import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g6.48xlarge: 8 accelerators. */
export const awsG6_48xlarge = {
  id: "aws-g6-48xlarge",
  name: "AWS g6.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "l4",
  accelerators: 8,
  networkBytesPerSecond: 12_500_000_000,
  hostMemoryBytes: 824_633_720_832,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
