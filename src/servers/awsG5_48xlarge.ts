import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g5.48xlarge: 8 accelerators. */
export const awsG5_48xlarge = {
  id: "aws-g5-48xlarge",
  name: "AWS g5.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "a10g",
  accelerators: 8,
  networkBytesPerSecond: 12_500_000_000,
  hostMemoryBytes: 824_633_720_832,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
