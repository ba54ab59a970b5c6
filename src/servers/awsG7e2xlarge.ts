import type { Server } from "../hardware/server.js";
import type { SourceKey } from "../sources/sourceKey.js";

/** AWS g7e.2xlarge: 1 accelerators. */
export const awsG7e2xlarge = {
  id: "aws-g7e-2xlarge",
  name: "AWS g7e.2xlarge",
  vendor: "AWS",
  kind: "cloud-instance",
  accelerator: "rtx-pro-6000-blackwell",
  accelerators: 1,
  networkBytesPerSecond: 6_250_000_000,
  hostMemoryBytes: 68_719_476_736,
  provenance: {
    sources: ["karpenter-provider-aws-instance-types", "karpenter-provider-aws-generated-bandwidth-table"],
    kind: "vendor-stated",
  },
} as const satisfies Server<SourceKey>;
