import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g7e.48xlarge: 8 accelerators. */
export const awsG7e48xlarge = {
  id: "aws-g7e-48xlarge",
  name: "AWS g7e.48xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "rtx-pro-6000-blackwell",
  accelerators: 8,
  networkBytesPerSecond: 200_000_000_000,
  hostMemoryBytes: 2_199_023_255_552,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
